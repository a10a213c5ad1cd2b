// The scan: what readers of Arabic time expressions look at, one sentence of the token table with its anchors.

import type { NumberReading } from '../../../../number/index.ts'
import { Shape, TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Day, Interval, Tense } from '../../../../time/index.ts'
import { readNumber } from '../../numbers/index.ts'
import type { ArabicWord } from '../../word.ts'
import type { TimeWord } from '../../words/time.ts'

/** Tokens `[first, last)` of one sentence. `anchor` is the day of publication; `ref` the last date that the article resolved. */
export interface Scan {
  readonly tokens: Tokens<ArabicWord>
  readonly first: number
  readonly last: number
  readonly anchor: Day | undefined
  readonly ref: Interval | undefined
  /** The number read last, which every reader asks for again. */
  readonly memo: { at: number; number: NumberReading | undefined }
  /** Direction of the clause around token `i`; worked out only when a bare date asks. */
  tense(i: number): Tense
}

/** Time facts of the word at `i`. */
export function time(s: Scan, i: number): TimeWord | undefined {
  return i < s.last && i >= s.first ? s.tokens.words[i]?.time : undefined
}

/** Folded form at `i`, '' outside the sentence. */
export function form(s: Scan, i: number): string {
  return i < s.last && i >= s.first ? (s.tokens.words[i] as ArabicWord).form : ''
}

/** Whether the token at `i`, its proclitics aside, is `body`. */
export function isWord(s: Scan, i: number, body: string): boolean {
  return form(s, i) === body || time(s, i)?.body === body
}

/** Whether the token at `i` is a run of figures. */
export function isDigits(s: Scan, i: number): boolean {
  return i < s.last && i >= s.first && s.tokens.kind[i] === TokenKind.number
}

/** The figures at `i` as an integer when they have between `least` and `most` places. */
export function digits(s: Scan, i: number, least: number, most: number): number | undefined {
  if (!isDigits(s, i)) return undefined
  const figures = form(s, i)
  // Digits that folding leaves in their own script are no number here.
  const value = figures.length >= least && figures.length <= most ? Number(figures) : NaN
  return Number.isNaN(value) ? undefined : value
}

/** Whether no white space stands before token `i`. */
export function isGlued(s: Scan, i: number): boolean {
  return i < s.last && ((s.tokens.shape[i] as number) & Shape.gap) === 0
}

/** The number that begins at `i`, in figures or words; «الـ25» is stepped over its article. */
export function number(s: Scan, i: number): NumberReading | undefined {
  if (s.memo.at === i) return s.memo.number
  if (i >= s.last || i < s.first) return undefined
  const found = numberAt(s, i)
  const read = found === undefined || Number.isNaN(found.value) ? undefined : found
  s.memo.at = i
  s.memo.number = read
  return read
}

function numberAt(s: Scan, i: number): NumberReading | undefined {
  const word = s.tokens.words[i] as ArabicWord
  if (word.number?.numeral === undefined && s.tokens.kind[i] !== TokenKind.number) {
    if (!isArticle(word.form) || !isDigits(s, i + 1)) return undefined
    const inner = readNumber(s.tokens, i + 1, s.last)
    return inner === undefined ? undefined : { ...inner, first: i, lead: word.form.length - 2, definite: true }
  }
  return readNumber(s.tokens, i, s.last)
}

/** «الـ», «والـ», «للـ» standing before figures. */
function isArticle(form: string): boolean {
  return form === 'ال' || form === 'وال' || form === 'لل' || form === 'بال' || form === 'فال'
}
