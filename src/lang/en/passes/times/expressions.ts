// The sweep: one walk over each sentence's tokens that hands every word of time or number to the readers, most specific first.

import type { TimeExpression } from '../../../../model/annotation.ts'
import { sourceAt, TokenKind } from '../../../../text/index.ts'
import { dateMeaning, parseDay, timeExpression, unresolved, type Interval, type Reading } from '../../../../time/index.ts'
import type { Draft, Pass } from '../../../draft.ts'
import type { EnglishWord } from '../../word.ts'
import { readDate } from './date.ts'
import { readLength } from './length.ts'
import { form, number, time, type Scan } from './scan.ts'
import { readSet } from './set.ts'
import { tenseAt } from './tense.ts'
import { readPeriod, readWeekend } from './unit.ts'
import { readYearAlone } from './year.ts'

type Reader = (s: Scan, i: number) => Reading | undefined

const READERS: readonly Reader[] = [readNow, readSet, readWeekend, readPeriod, readDate, readYearAlone, readLength]

/** Every time expression of the body. */
export const expressions: Pass<EnglishWord, 'times'> = {
  id: 'en/times/expressions',
  needs: [],
  gives: 'times',
  run: (draft) => sweep(draft),
}

function sweep(draft: Draft<EnglishWord>): TimeExpression[] {
  const { tokens, article } = draft
  const anchor = parseDay(article.published)
  const found: TimeExpression[] = []
  let ref: Interval | undefined
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
      const word = tokens.words[i] as EnglishWord
      const starts = word.time === undefined ? 0 : word.time.starts
      const counts = word.number?.numeral !== undefined || tokens.kind[i] === TokenKind.number
      if (!counts && (starts === 0 || (starts === 2 && !isNear(tokens.words[i + 1], tokens.kind[i + 1])))) {
        i++
        continue
      }
      scan.ref = ref
      if (counts && starts === 0 && !mayDate(scan, i)) {
        i = Math.max(number(scan, i)?.last ?? 0, i + 1)
        continue
      }
      const reading = read(scan, i)
      if (reading === undefined) {
        i = tokens.kind[i] === TokenKind.number ? Math.max(number(scan, i)?.last ?? 0, i + 1) : i + 1
        continue
      }
      found.push(
        timeExpression(
          reading,
          sourceAt(tokens, tokens.from[reading.first] as number),
          tokens.end[reading.last - 1] as number,
          'en/times/expressions',
        ),
      )
      const { type, from, to } = reading.meaning
      if (type === 'DATE' && from != null && to != null) ref = { from, to }
      else if (type === 'TIME' && from != null) ref = { from: Math.floor(from / 1440), to: Math.floor(from / 1440) }
      i = Math.max(reading.last, i + 1)
    }
  }
  return found
}

/** Whether a word of time or a number stands here. */
function isNear(word: EnglishWord | undefined, kind: number | undefined): boolean {
  return word !== undefined && (word.time !== undefined || word.number?.numeral !== undefined || kind === TokenKind.number)
}

/** Whether the number at `i` may date or measure time: what follows it is no plain noun, or it could be a year. */
function mayDate(scan: Scan, i: number): boolean {
  const { tokens } = scan
  const end = number(scan, i)?.last ?? i + 1
  if (end >= scan.last || tokens.kind[end] !== TokenKind.word) return true
  const next = tokens.words[end] as EnglishWord
  if (next.time !== undefined || next.number?.numeral !== undefined || JOINS.has(next.form)) return true
  return tokens.kind[i] === TokenKind.number && (tokens.to[i] as number) - (tokens.from[i] as number) === 4
}

/** Words that may stand between a number and what makes it a time. */
const JOINS: ReadonlySet<string> = new Set([
  'of',
  'to',
  'and',
  'or',
  'am',
  'pm',
  'a',
  'p',
  "o'clock",
  'gmt',
  'utc',
  's',
  "'s",
  'in',
  'at',
  'on',
])

function read(scan: Scan, i: number): Reading | undefined {
  for (const reader of READERS) {
    const reading = reader(scan, i)
    if (reading !== undefined) return reading
  }
  return undefined
}

/** "now", "currently": the day of publication, about. */
function readNow(s: Scan, i: number): Reading | undefined {
  if (time(s, i)?.day !== 'now' || form(s, i - 1) === 'every' || form(s, i + 1) === '-') return undefined
  return {
    first: i,
    last: i + 1,
    lead: 0,
    rule: 'en/times/now',
    meaning: dateMeaning(s.anchor === undefined ? unresolved : { from: s.anchor, to: s.anchor }, true),
  }
}
