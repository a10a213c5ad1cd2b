// Page to Article: the front door of the article room.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Language } from '../lang/language.ts'
import type { Article, Block, BlockRole, Diagnostic } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import type { Page, ReadOptions } from '../model/page.ts'
import type { FoldTable } from '../text/index.ts'
import { readBody } from './body.ts'
import { fieldsOf } from './fields.ts'
import { readHead } from './head.ts'
import { knownNames } from './known-names.ts'
import { languageOf } from './language.ts'
import { linesOf } from './line.ts'
import { otherStories } from './other-stories.ts'
import { isParagraph, type Sheet } from './sheet.ts'
import { cutTags } from './tags.ts'
import { wordingOf } from './wording.ts'

/** The article on a page and what the reader should know about it. */
export interface FoundArticle {
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the article on `page`. @throws {Failure} when there is none, or none in a language that can be read. */
export function readArticle(page: Page, options: ReadOptions, languages: readonly Language[], table: FoldTable): FoundArticle {
  const { text } = page
  if (page.format === 'html' && page.markup === undefined) {
    throw new Failure(
      'usage',
      'The page is markup that nobody has taken apart.',
      'Open it with openSource or pageOfDocument of the sources, which give its text and roles.',
    )
  }
  const lines = linesOf(text)
  if (lines.length === 0) throw new Failure('empty', 'The text is empty.', 'Give the text of a news article.')
  const code =
    options.language ??
    languageOf(
      page.markup === undefined ? text : bodyText(page),
      languages.map((language) => language.code),
      table,
    )
  const language = languages.find((one) => one.code === code)
  if (language === undefined)
    throw new Failure(
      'language',
      `There is no reader for the language «${code}».`,
      `Name one of: ${languages.map((one) => one.code).join(', ')}.`,
    )
  const wording = wordingOf(
    language.article,
    languages.filter((one) => one !== language).map((one) => one.article),
    table,
  )
  const tagged = page.markup === undefined && cutTags(text, lines, wording)
  const sheet: Sheet = { text, lines, roles: rolesOf(page, lines), wording, names: knownNames(table) }
  if (tagged) sheet.roles[lines.length - 1] = 'keywords'
  const head = readHead(sheet)
  const tail = readBody(sheet, head.body)
  otherStories(sheet, head.body)
  if (!sheet.roles.includes('paragraph')) rescue(sheet, page)
  lede(sheet)
  const { fields, diagnostics } = fieldsOf(sheet, page, options, head, tail)
  const digest = bytesToHex(sha256(utf8ToBytes(text)))
  const article: Article = { id: digest.slice(0, 16), digest, language: code, ...fields, text, blocks: blocksOf(sheet) }
  return { article, diagnostics }
}

/** Roles that markup already gave, by line; what it left open is `undefined`. */
function rolesOf(page: Page, lines: Sheet['lines']): (BlockRole | undefined)[] {
  const roles = new Array<BlockRole | undefined>(lines.length).fill(undefined)
  let k = 0
  for (const block of page.markup?.blocks ?? []) {
    while (k < lines.length && (lines[k] as (typeof lines)[0]).from < block.start) k++
    for (; k < lines.length && (lines[k] as (typeof lines)[0]).from < block.end; k++)
      roles[k] = block.role === 'paragraph' ? undefined : block.role
  }
  return roles
}

function bodyText(page: Page): string {
  const body = (page.markup?.blocks ?? [])
    .filter((block) => block.role === 'paragraph' || block.role === 'title')
    .map((block) => page.text.slice(block.start, block.end))
    .join('\n')
  if (body.trim() === '')
    throw new Failure('no-article', 'The page holds no article.', 'Give the address of one article, not of a list of them.')
  return body
}

/** Roles that become body, in this order, when nothing else is: a short text has no paragraph that looks like one. */
const RESERVES: readonly BlockRole[] = ['subheading', 'byline', 'caption', 'dateline', 'title']

/** Finds a body where none was found. A page's markup had its say; a plain text's short lines may be all there is. */
function rescue(sheet: Sheet, page: Page): void {
  const { roles } = sheet
  for (const reserve of page.format === 'text' ? RESERVES : RESERVES.slice(0, 1)) {
    const lines = roles.flatMap((role, i) => (role === reserve && (i > 0 || roles.length === 1) ? [i] : []))
    for (const i of lines) roles[i] = 'paragraph'
    if (lines.length > 0) return
  }
  const long = page.format === 'text' ? roles.findIndex((role, i) => role !== 'title' && isParagraph(sheet, i)) : -1
  if (long >= 0) {
    roles[long] = 'paragraph'
    return
  }
  throw new Failure('no-article', 'The text holds no article: nothing but a title and furniture.', 'Give the text of a news article.')
}

/** The first paragraph of the body is its lede. */
function lede(sheet: Sheet): void {
  const first = sheet.roles.findIndex((role, i) => role === 'paragraph' && isParagraph(sheet, i))
  const at = first < 0 ? sheet.roles.indexOf('paragraph') : first
  if (at >= 0) sheet.roles[at] = 'lede'
}

/** Blocks over all of the text: one a line for the body, neighbours of one role together for the rest. A blank stretch belongs to what stands above it inside the body, else to what follows. */
function blocksOf(sheet: Sheet): Block[] {
  const { lines, roles, text } = sheet
  const blocks: { start: number; end: number; role: BlockRole }[] = []
  lines.forEach((line, i) => {
    const role = roles[i] ?? 'boilerplate'
    const before = blocks[blocks.length - 1]
    const together = before !== undefined && before.role === role && role !== 'paragraph' && role !== 'subheading' && role !== 'title'
    if (together) before.end = line.end
    else {
      const inBody = before !== undefined && BODY.has(before.role) && BODY.has(role)
      if (before !== undefined && inBody) before.end = line.start
      blocks.push({ start: before === undefined ? 0 : before.end, end: line.end, role })
    }
  })
  const last = blocks[blocks.length - 1]
  if (last !== undefined) last.end = text.length
  return blocks
}

const BODY: ReadonlySet<BlockRole> = new Set<BlockRole>(['lede', 'subheading', 'paragraph'])
