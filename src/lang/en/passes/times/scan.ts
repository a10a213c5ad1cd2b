// The scan: what readers of English time expressions look at, one sentence of the token table with its anchors.

import type { NumberReading } from '../../../../number/index.ts'
import { Shape, TokenKind, type Tokens } from '../../../../text/index.ts'
import type { Day, Interval, Tense } from '../../../../time/index.ts'
import { readNumber } from '../../numbers/index.ts'
import type { EnglishWord } from '../../word.ts'
import type { TimeWord } from '../../words/time.ts'

/** Tokens `[first, last)` of one sentence. `anchor` is the day of publication; `ref` the last date that the article resolved. */
export interface Scan {
  readonly tokens: Tokens<EnglishWord>
  readonly first: number
  readonly last: number
  readonly anchor: Day | undefined
  readonly ref: Interval | undefined
  /** The number read last, which every reader asks for again. */
  readonly memo: { at: number; number: NumberReading | undefined }
  tense(i: number): Tense
}

/** Time facts of the word at `i`. */
export function time(s: Scan, i: number): TimeWord | undefined {
  return i < s.last && i >= s.first ? s.tokens.words[i]?.time : undefined
}

/** Folded form at `i`, '' outside the sentence. */
export function form(s: Scan, i: number): string {
  return i < s.last && i >= s.first ? (s.tokens.words[i] as EnglishWord).form : ''
}

/** Whether the token at `i` begins with a capital. */
export function isCapital(s: Scan, i: number): boolean {
  return i < s.last && ((s.tokens.shape[i] as number) & Shape.capital) !== 0
}

/** The figures at `i` as an integer when they have between `least` and `most` places. */
export function digits(s: Scan, i: number, least: number, most: number): number | undefined {
  if (i >= s.last || i < s.first || s.tokens.kind[i] !== TokenKind.number) return undefined
  const figures = form(s, i)
  // Digits that folding leaves in their own script are no number here.
  const value = figures.length >= least && figures.length <= most ? Number(figures) : NaN
  return Number.isNaN(value) ? undefined : value
}

/** Whether no white space stands before token `i`. */
export function isGlued(s: Scan, i: number): boolean {
  return i < s.last && ((s.tokens.shape[i] as number) & Shape.gap) === 0
}

/** The number that begins at `i`, in figures or words. */
export function number(s: Scan, i: number): NumberReading | undefined {
  if (s.memo.at === i) return s.memo.number
  if (i >= s.last || i < s.first || (s.tokens.words[i]?.number?.numeral === undefined && s.tokens.kind[i] !== TokenKind.number))
    return undefined
  s.memo.at = i
  const read = readNumber(s.tokens, i, s.last)
  return (s.memo.number = read === undefined || Number.isNaN(read.value) ? undefined : read)
}
