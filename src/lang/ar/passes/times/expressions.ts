// The sweep: one walk over each sentence's tokens that hands every word of time or number to the readers, most specific first.

import type { TimeExpression } from '../../../../model/annotation.ts'
import { sourceAt, TokenKind } from '../../../../text/index.ts'
import { parseDay, timeExpression, type Interval, type Reading } from '../../../../time/index.ts'
import type { Draft, Pass } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'
import { readDate } from './date.ts'
import { readLength } from './length.ts'
import { readNow } from './now.ts'
import { readNthWeekday } from './nth-weekday.ts'
import { readPeriod } from './period.ts'
import { number, type Scan } from './scan.ts'
import { readSeason } from './season.ts'
import { readSet } from './set.ts'
import { readStretch } from './stretch.ts'
import { tenseAt } from './tense.ts'
import { readYearAlone } from './year-alone.ts'
import { isNamed } from './named.ts'

type Reader = (s: Scan, i: number) => Reading | undefined

const READERS: readonly Reader[] = [
  readNthWeekday,
  readSet,
  readNow,
  readStretch,
  readSeason,
  readPeriod,
  readDate,
  readYearAlone,
  readLength,
]

/** Every time expression of the body. */
export const expressions: Pass<ArabicWord, 'times'> = {
  id: 'ar/times/expressions',
  needs: [],
  gives: 'times',
  run: (draft) => sweep(draft),
}

function sweep(draft: Draft<ArabicWord>): TimeExpression[] {
  const { tokens, article } = draft
  const { words, kind } = tokens
  const anchor = parseDay(article.published)
  const found: TimeExpression[] = []
  let ref: Interval | undefined
  // The day of writing: publication, until «اليوم الجمعة» tells of an earlier one.
  let writing = anchor
  let settled = false
  for (const { first, last } of draft.sentences) {
    const scan: { -readonly [K in keyof Scan]: Scan[K] } = {
      tokens,
      first,
      last,
      anchor,
      ref,
      memo: { at: -1, number: undefined },
      tense: (at) => tenseAt(tokens, first, last, at),
    }
    let i = first
    while (i < last) {
      const word = words[i] as ArabicWord
      const starts = word.time === undefined ? 0 : word.time.starts
      const counts =
        word.number?.numeral !== undefined || kind[i] === TokenKind.number || (kind[i + 1] === TokenKind.number && word.form.endsWith('ال'))
      if (!counts && (starts === 0 || (starts === 2 && !isNear(words[i + 1], kind[i + 1])))) {
        i++
        continue
      }
      scan.anchor = writing
      scan.ref = ref
      if (counts && starts === 0 && !mayDate(scan, i)) {
        i = past(scan, i)
        continue
      }
      const reading = read(scan, i)
      if (reading === undefined) {
        i = past(scan, i)
        continue
      }
      if (!isNamed(scan, reading)) {
        const start = sourceAt(tokens, (tokens.from[reading.first] as number) + reading.lead)
        found.push(timeExpression(reading, start, tokens.end[reading.last - 1] as number, 'ar/times/expressions'))
        // The first such pair settles it; a later one that disagrees is a slip.
        if (reading.writing !== undefined && !settled) {
          writing = reading.writing
          settled = true
        }
        const { type, from, to } = reading.meaning
        if (type === 'DATE' && from != null && to != null) ref = { from, to }
        else if (type === 'TIME' && from != null) ref = { from: Math.floor(from / 1440), to: Math.floor(from / 1440) }
      }
      i = Math.max(reading.last, i + 1)
    }
  }
  return found
}

/** Whether a word of time or a number stands here. */
function isNear(word: ArabicWord | undefined, kind: number | undefined): boolean {
  return (
    word !== undefined &&
    (word.time !== undefined || word.number?.numeral !== undefined || kind === TokenKind.number || word.form === 'من' || word.form === '-')
  )
}

/** Whether the number at `i` may date or measure time: what follows it is no plain noun, or it could be a year. */
function mayDate(scan: Scan, i: number): boolean {
  const { tokens } = scan
  const end = number(scan, i)?.last ?? i + 1
  if (end >= scan.last || tokens.kind[end] !== TokenKind.word) return true
  const next = tokens.words[end] as ArabicWord
  if (next.time !== undefined || next.number?.numeral !== undefined || JOINS.has(next.form)) return true
  return tokens.kind[i] === TokenKind.number && (tokens.to[i] as number) - (tokens.from[i] as number) === 4
}

/** Words that may stand between a number and what makes it a time. */
const JOINS: ReadonlySet<string> = new Set([
  'و',
  'من',
  'الي',
  'حتي',
  'وحتي',
  'او',
  'في',
  'ت',
  'تغ',
  'بتوقيت',
  'بالتوقيت',
  'gmt',
  'utc',
  'ص',
  'م',
  'ه',
  'هج',
  'الا',
  'ل',
  'جمت',
])

function read(scan: Scan, i: number): Reading | undefined {
  for (const reader of READERS) {
    const reading = reader(scan, i)
    if (reading !== undefined) return reading
  }
  return undefined
}

/** The token after a number that tells no time, so that its tail is not read as another; a numeral word advances alone. */
function past(scan: Scan, i: number): number {
  if (scan.tokens.kind[i] !== TokenKind.number) return i + 1
  return Math.max(number(scan, i)?.last ?? i + 1, i + 1)
}
