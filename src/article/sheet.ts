// The sheet: an article's lines with what can be said of each one by itself, and the role it gets.

import type { BlockRole } from '../model/article.ts'
import type { KnownNames } from './known-names.ts'
import type { Line } from './line.ts'
import { foldedPart, matchAt, wordsOf, type Match, type Wording } from './wording.ts'

/** What the article room works on. `roles` is filled step by step; a role that markup gave stands from the start. */
export interface Sheet {
  readonly text: string
  readonly lines: readonly Line[]
  readonly roles: (BlockRole | undefined)[]
  readonly wording: Wording
  readonly names: KnownNames
}

/** Lines at least this long are running text whatever they end with. */
const LONG = 160
/** Lines this long that end like a sentence are running text. */
const SENTENCE = 40
/** As much of a line as markers are looked for in. */
const OPENING = 72
/** So many closing marks and brackets stand behind each other at most. */
const CLOSING = 16
/** No first word of a marker is longer. */
const FIRST = 24

/** The line's own characters, trimmed. */
export function lineText(sheet: Sheet, i: number): string {
  const line = sheet.lines[i]
  return line === undefined ? '' : sheet.text.slice(line.from, line.to)
}

/** Length of the trimmed line. */
export function lineLength(sheet: Sheet, i: number): number {
  const line = sheet.lines[i]
  return line === undefined ? 0 : line.to - line.from
}

/** The last mark of the line, closing quotation marks and brackets passed; '' when a letter or digit ends it. */
export function closingMark(sheet: Sheet, i: number): string {
  const line = sheet.lines[i]
  if (line === undefined) return ''
  let at = line.to - 1
  const least = Math.max(line.from, line.to - CLOSING)
  while (at > least && '"”»\'’)] \u00a0\u200f\u200e'.includes(sheet.text.charAt(at))) at--
  const mark = sheet.text.charAt(at)
  if (mark === '.' && sheet.text.charAt(at - 1) === '.') return '…'
  return '.!؟?…:؛،,۔'.includes(mark) ? mark : ''
}

/** Running text, as against a heading, a link or a label: by length and by how it ends. */
export function isParagraph(sheet: Sheet, i: number): boolean {
  const length = lineLength(sheet, i)
  if (length >= LONG) return true
  const mark = closingMark(sheet, i)
  if (mark === '.' || mark === '۔') return length >= SENTENCE
  if (mark === '؟' || mark === '?' || mark === '!') return length >= 90
  return length >= 110
}

/** A short line that nothing closes: a heading, a headline, a label, a name. */
export function isShort(sheet: Sheet, i: number): boolean {
  return !isParagraph(sheet, i) && closingMark(sheet, i) !== '.'
}

/** Bullets and numbers that open an item of a list. */
export function isItem(sheet: Sheet, i: number): boolean {
  return /^(?:[-–—*•●▪■◾◆►▶○✓]|#\s|\(?\d{1,2}\s?[-.):–/]|[\u0660-\u0669]{1,2}\s?[-.):–])\s?\S/u.test(
    sheet.text.slice(sheet.lines[i]?.from ?? 0, (sheet.lines[i]?.from ?? 0) + 8),
  )
}

/** No words at all, an address, or one long code: nobody's text. */
export function isJunk(sheet: Sheet, i: number): boolean {
  const length = lineLength(sheet, i)
  if (length > 200) return false
  const text = lineText(sheet, i)
  return (
    !/[\p{L}\d]/u.test(text) ||
    isPost(text) ||
    /^(?:https?:\/\/|www\.|pic\.twitter)\S{1,180}$/.test(text) ||
    /^[\da-f]{6,9}(?:-[\da-f]{2,6}){2,5}[\da-f]{0,12}$/.test(text)
  )
}

/** The address or author of a post that the page shows: «https://… — Name (@handle) April 19, 2021». */
function isPost(text: string): boolean {
  return /^(?:https?:\/\/\S{1,180}\s)?[—–-]\s?[^@]{1,60}\(@\w{1,24}\)[^.؟!]{0,40}$/u.test(text)
}

/** A marker that opens the line, and whether the marker is all of it. */
export interface Marker extends Match {
  readonly whole: boolean
}

/**
 * The lexicon's marker at the line's start. A line that reads on like a sentence has none: a marker is followed by a mark,
 * or the line is too short for running text, or the marker has several words and the line no full stop.
 */
export function markerOf(sheet: Sheet, i: number): Marker | undefined {
  const line = sheet.lines[i]
  if (line === undefined) return undefined
  const { table } = sheet.wording
  const begin = wordsOf(foldedPart(sheet.text, table, line.from, Math.min(line.to, line.from + FIRST)), 1)[0]
  if (begin === undefined || !sheet.wording.firsts.has(begin.form)) return undefined
  const folded = foldedPart(sheet.text, table, line.from, Math.min(line.to, line.from + OPENING))
  const words = wordsOf(folded, 8)
  const first = words[0]
  if (first === undefined || first.from > 4) return undefined
  const match = matchAt(
    sheet.wording,
    words,
    0,
    'related',
    'related-line',
    'furniture',
    'furniture-line',
    'keywords',
    'keywords-line',
    'masthead',
    'credit',
    'published',
    'updated',
  )
  if (match === undefined) return undefined
  const end = words[match.next - 1]?.to ?? 0
  const rest = folded.slice(end, end + 4)
  const whole = line.to - line.from < OPENING && (words.length === match.next || isBar(sheet, i, match))
  if (whole) return { ...match, whole }
  const length = line.to - line.from
  // A hyphen between two words is no mark.
  const marked = /^\s?[:|./،!؟?»"”\])…]|^\s-|^-\s/.test(rest)
  const several = match.next > 1
  // A list of tags below the text needs no mark behind its label.
  if (match.kinds.has('keywords') && length < 130 && i >= sheet.lines.length - 2 && closingMark(sheet, i) === '') return { ...match, whole }
  // «Image copyright …» glued on before the text leaves the text there.
  if (match.kinds.has('furniture') && several && length < 240 && !/\p{L}{2}[.؟!]\s+\p{L}/u.test(lineText(sheet, i)))
    return { ...match, whole }
  if (marked && (length < LONG || rest.trimStart().startsWith(':') || match.kinds.has('related'))) return { ...match, whole }
  return length < 130 && several && closingMark(sheet, i) !== '.' ? { ...match, whole } : undefined
}

/** Whether the page's own words are all there is, «شارك: فيسبوك | إكس», or open and close a line that nothing ends: «تابعوا المرفأ على إكس». */
function isBar(sheet: Sheet, i: number, first: Match): boolean {
  if (!first.kinds.has('furniture') && !first.kinds.has('furniture-line')) return false
  const words = wordsOf(foldedPart(lineText(sheet, i), sheet.wording.table))
  let k = first.next
  for (let found: Match | undefined = first; found !== undefined && k < words.length; k = found?.next ?? k)
    found = matchAt(sheet.wording, words, k, 'furniture', 'furniture-line')
  if (k === words.length) return true
  return (
    first.kinds.has('furniture') &&
    closingMark(sheet, i) === '' &&
    matchAt(sheet.wording, words, words.length - 1, 'furniture-line') !== undefined
  )
}
