// Document to Page: visible text, a role for every line, and the facts that the markup states. Runs wherever there is a DOM.

import type { BlockRole } from '../../model/article.ts'
import { Failure } from '../../model/failure.ts'
import type { Page } from '../../model/page.ts'
import { factsOf } from './facts.ts'
import { visibleLines, type VisibleLine } from './visible.ts'

/** What is known of a page beside its document. */
export type PageAbout = Omit<Page, 'text' | 'format' | 'markup'>

/** Running text below this many characters is no article. */
const LEAST = 160

/**
 * The page that a document shows, in Node or in a browser. The document is changed on the way; give a copy of one that is in use.
 * @throws {Failure} `no-article` when it holds no running text.
 */
export async function pageOfDocument(document: Document, about: PageAbout): Promise<Page> {
  const { mainText } = await import('./main-text.ts')
  const facts = factsOf(document, about.url)
  // A page without a body of its own gets an empty one from some parsers.
  const body = document.body as HTMLElement | null
  const root = body === null || body.textContent.trim() === '' ? document.documentElement : body
  const { lines } = visibleLines(root)
  const main = mainText(document, lines)
  const running = lines.filter((line, i) => main[i] === true && line.text.length > 40)
  const size = running.reduce((sum, line) => sum + line.text.length - line.linked, 0)
  const linked = running.reduce((sum, line) => sum + line.linked, 0)
  if (size < LEAST || linked > size) {
    throw new Failure(
      'no-article',
      'The page holds no article: no stretch of running text in it is long enough.',
      'Give the address of one article, not of a list of them; a page that scripts build must be saved from the browser.',
    )
  }
  const title = titleLine(lines, facts.title, main)
  const blocks: { start: number; end: number; role: BlockRole }[] = []
  let at = 0
  lines.forEach((line, i) => {
    blocks.push({ start: at, end: at + line.text.length + 1, role: roleOf(line, i, main, title) })
    at += line.text.length + 1
  })
  return { ...about, text: lines.map((line) => `${line.text}\n`).join(''), format: 'html', markup: { facts, blocks } }
}

/** The line of the article's heading: the `h1` nearest above the main text, or the one that says what the facts say. */
function titleLine(lines: readonly VisibleLine[], fact: string | undefined, main: readonly boolean[]): number {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const headings = lines.flatMap((line, i) => (line.mark === 'title' ? [i] : []))
  const wanted = plain(fact ?? '')
  const same = headings.find((i) => wanted !== '' && plain(lines[i]?.text ?? '') === wanted)
  const first = main.findIndex((is, i) => is && (lines[i]?.text.length ?? 0) > 60)
  const heading = same ?? headings.filter((i) => i <= first).pop() ?? headings[0]
  if (heading !== undefined) return heading
  return lines.findIndex((line, i) => i <= first && wanted !== '' && wanted.startsWith(plain(line.text)) && line.text.length > 12)
}

function roleOf(line: VisibleLine, i: number, main: readonly boolean[], title: number): BlockRole {
  if (i === title) return 'title'
  const tag = line.element.localName
  const inside = main[i] === true
  // Between the heading and the text stand byline, date and caption, which the main text leaves out.
  const head = !inside && title >= 0 && i > title && i < title + 12 && i < main.indexOf(true, title)
  switch (line.mark) {
    case 'related':
    case 'keywords':
    case 'caption':
    case 'boilerplate':
      return line.mark
    case 'byline':
    case 'dateline':
      return inside || head ? line.mark : 'boilerplate'
    default:
  }
  if (!inside) return head && line.linked < line.text.length ? 'paragraph' : 'boilerplate'
  if (line.mark === 'title' || /^h[2-6]$/u.test(tag)) return 'subheading'
  if (line.linked * 10 > line.text.length * 9 && line.text.length < 200) return 'related'
  return 'paragraph'
}
