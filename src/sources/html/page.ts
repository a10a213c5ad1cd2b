// Markup to Page in Node: linkedom parses, everything else works on the standard DOM.

import { parseHTML } from 'linkedom'
import type { Page } from '../../model/page.ts'
import { pageOfDocument, type PageAbout } from './document.ts'

/** Tags beyond this number are cut off before anything is parsed: no article needs them, and trees cost more than text. */
const MOST_TAGS = 30_000
const DEEPEST = 256

/** The page that `markup` shows. @throws {Failure} `no-article`. */
export async function pageFromMarkup(markup: string, about: PageAbout): Promise<Page> {
  const { document } = parseHTML(whole(capped(markup.replace(LOOSE, ' '))))
  return await pageOfDocument(document, about)
}

/** A fragment gets the elements around it that a parser of documents supplies. */
function whole(markup: string): string {
  if (/<html[\s>]/iu.test(markup.slice(0, 20_000))) return markup
  const bare = markup.replace(/^\s{0,200}<!doctype[^>]{0,200}>/iu, '')
  return /<(?:body|head)[\s>]/iu.test(bare.slice(0, 20_000))
    ? `<!doctype html><html>${bare}</html>`
    : `<!doctype html><html><head></head><body>${bare}</body></html>`
}

/** Marks that open no tag: long runs of them are a million text nodes to a parser. */
const LOOSE = /<(?=[\s<])/gu

const TAG = /<(\/?)([a-z][a-z\d]{0,12})[\s/>]/giu
/** Elements that hold nothing, or whose end a page may leave out. */
const OPEN_ENDED = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'dt',
  'dd',
  'option',
  'tr',
  'td',
  'th',
  'thead',
  'tbody',
  'tfoot',
  'html',
  'head',
  'body',
])

/** The markup up to {@link MOST_TAGS}, and without the tags that nest deeper than {@link DEEPEST}: trees of that depth are attacks or mistakes, and every tool on them is slow. */
function capped(markup: string): string {
  const kept: string[] = []
  let [at, depth, tags] = [0, 0, 0]
  TAG.lastIndex = 0
  for (let match = TAG.exec(markup); match !== null; match = TAG.exec(markup)) {
    if (++tags > 2 * MOST_TAGS) return kept.join('') + markup.slice(at, match.index)
    const name = (match[2] as string).toLowerCase()
    const counted = !OPEN_ENDED.has(name)
    const opens = match[1] === ''
    if (opens && counted) depth++
    if (depth > DEEPEST) {
      kept.push(markup.slice(at, match.index))
      const close = markup.indexOf('>', match.index)
      at = close < 0 ? markup.length : close + 1
      TAG.lastIndex = at
    }
    if (!opens && counted && depth > 0) depth--
  }
  return at === 0 ? markup : kept.join('') + markup.slice(at)
}
