// Lengths of time: "two years", "several days", "a two-day visit", the dates they make with "ago", and stretches ("the past five years").

import type { Comparator } from '../../../../model/annotation.ts'
import {
  away,
  dateMeaning,
  isClockUnit,
  isoDuration,
  stretch,
  unresolved,
  type Interval,
  type Reading,
  type Unit,
} from '../../../../time/index.ts'
import { form, number, time, type Scan } from './scan.ts'

interface Length {
  readonly count: number | undefined
  readonly unit: Unit
  readonly next: number
}

const VAGUE_UNITS: ReadonlySet<Unit> = new Set<Unit>(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'])

/** The length at `i`, or the date or set that the words beside it make of it. */
export function readLength(s: Scan, i: number): Reading | undefined {
  const past = readStretch(s, i)
  if (past !== undefined) return past
  const found = lengthAt(s, i)
  if (found === undefined || isAge(s, i, found)) return undefined
  const bound = boundBefore(s, i)
  const first = bound?.first ?? i
  const vague = found.count === undefined
  if (form(s, found.next) === 'ago') {
    const { anchor } = s
    const rule = 'en/times/ago'
    if (isClockUnit(found.unit)) return { first, last: found.next + 1, lead: 0, rule, meaning: { type: 'TIME', from: null, to: null } }
    const interval =
      anchor === undefined
        ? unresolved
        : found.count === undefined
          ? { from: null, to: anchor }
          : (away(anchor, -found.count, found.unit) ?? unresolved)
    return { first, last: found.next + 1, lead: 0, rule, meaning: dateMeaning(interval, found.unit !== 'day' || vague) }
  }
  if (time(s, first - 1)?.every === true)
    return {
      first: first - 1,
      last: found.next,
      lead: 0,
      rule: 'en/times/set',
      meaning: { type: 'SET', duration: isoDuration(found.count, found.unit) },
    }
  return {
    first,
    last: found.next,
    lead: 0,
    rule: 'en/times/length',
    meaning: {
      type: 'DURATION',
      duration: isoDuration(found.count, found.unit),
      ...(bound === undefined ? {} : { comparator: bound.comparator, ...(bound.comparator === '~' ? { approx: true } : {}) }),
    },
  }
}

/** "two years", "a year", "half an hour", "several days", "a couple of weeks", "18-month", "a year and a half", "days" after a word of time. */
export function lengthAt(s: Scan, i: number): Length | undefined {
  const word = form(s, i)
  const read = word === 'one' ? undefined : number(s, i)
  if (read !== undefined && !read.ordinal) {
    if (read.vague) {
      const at = form(s, read.last) === 'of' ? read.last + 1 : read.last
      const many = time(s, at)?.unit
      return many?.number === 'many' ? { count: undefined, unit: many.unit, next: at + 1 } : undefined
    }
    if (read.fraction && read.value < 1) {
      const at = form(s, read.last) === 'a' || form(s, read.last) === 'an' ? read.last + 1 : read.last
      const of = time(s, at)?.unit
      return of?.number === 'one' && at > read.last ? { count: read.value, unit: of.unit, next: at + 1 } : undefined
    }
    const hyphen = form(s, read.last) === '-'
    const at = hyphen ? read.last + 1 : read.last
    const noun = time(s, at)?.unit
    if (noun === undefined || noun.number === 'two' || (noun.unit === 'second' && noun.number === 'one'))
      return farther(s, read.last, read.value)
    if (!hyphen && noun.number === 'one' && read.value !== 1 && form(s, at + 1) !== 'ban') return undefined
    return { count: read.value, unit: noun.unit, next: at + 1 }
  }
  if (word === 'a' || word === 'an' || word === 'one') {
    if (word === 'a' && (form(s, i + 1) === 'few' || form(s, i + 1) === 'couple')) {
      const at = form(s, i + 2) === 'of' ? i + 3 : form(s, i + 2) === 'more' ? i + 3 : i + 2
      const many = time(s, at)?.unit
      return many?.number === 'many' ? { count: form(s, i + 1) === 'couple' ? 2 : undefined, unit: many.unit, next: at + 1 } : undefined
    }
    const noun = time(s, i + 1)?.unit
    if (noun === undefined || noun.number === 'many' || noun.unit === 'second') return undefined
    const half = form(s, i + 2) === 'and' && form(s, i + 3) === 'a' && form(s, i + 4) === 'half'
    // "One day" is some day.
    if (!half && (word === 'one' && noun.unit !== 'day' ? false : !tellsLength(s, i, i + 2))) return undefined
    return { count: (noun.number === 'two' ? 2 : 1) + (half ? 0.5 : 0), unit: noun.unit, next: half ? i + 5 : i + 2 }
  }
  const facts = time(s, i)
  if (facts?.vague === true) {
    const many = time(s, i + 1)?.unit
    return many?.number === 'many' && form(s, i) !== 'couple' ? { count: undefined, unit: many.unit, next: i + 2 } : undefined
  }
  const bare = facts?.unit
  if (bare?.number !== 'many' || !VAGUE_UNITS.has(bare.unit)) return undefined
  const before = form(s, i - 1)
  const told =
    BARE.has(before) ||
    form(s, i + 1) === 'ago' ||
    form(s, i + 1) === 'later' ||
    form(s, i + 1) === 'earlier' ||
    (form(s, i + 1) === 'of' && before !== 'the' && before !== 'office' && before !== 'working' && !(time(s, i - 1)?.shift !== undefined))
  return told ? { count: undefined, unit: bare.unit, next: i + 1 } : undefined
}

const BARE: ReadonlySet<string> = new Set([
  'for',
  'after',
  'in',
  'within',
  'took',
  'take',
  'takes',
  'lasted',
  'last',
  'spent',
  'over',
  'before',
  'just',
  'only',
  'by',
])

/** "a year" is a length after "for", before "later"; "twice a day", "$5 a month" are rates and "a day of mourning" is a day. */
function tellsLength(s: Scan, i: number, next: number): boolean {
  const before = form(s, i - 1)
  const after = form(s, next)
  if (after === 'ago' || after === 'later' || after === 'earlier' || after === 'after' || after === 'before' || after === 'since')
    return true
  if (boundBefore(s, i) !== undefined) return true
  return (
    before === 'for' ||
    before === 'after' ||
    before === 'within' ||
    before === 'in' ||
    before === 'lasted' ||
    before === 'took' ||
    before === 'spent' ||
    before === 'takes' ||
    before === 'about' ||
    before === 'nearly' ||
    before === 'almost'
  )
}

/** "five to seven days", "two or three years". */
function farther(s: Scan, k: number, count: number): Length | undefined {
  const mark = form(s, k)
  if (mark !== 'to' && mark !== 'or' && mark !== '-') return undefined
  const second = number(s, k + 1)
  if (second === undefined || second.ordinal || second.vague || second.value <= count) return undefined
  const at = form(s, second.last) === '-' ? second.last + 1 : second.last
  const noun = time(s, at)?.unit
  return noun === undefined || noun.number === 'two' ? undefined : { count, unit: noun.unit, next: at + 1 }
}

/** "the past five years", "the last two weeks", "the next 24 hours", "recent years", "the coming days". */
function readStretch(s: Scan, i: number): Reading | undefined {
  const p = form(s, i) === 'the' ? i + 1 : i
  const shift = time(s, p)?.shift
  if (shift !== '-1' && shift !== '1' && shift !== 'recent' && shift !== 'before' && shift !== 'after') return undefined
  const ahead = shift === '1' || shift === 'after'
  const few = form(s, p + 1) === 'few' || form(s, p + 1) === 'several' || form(s, p + 1) === 'couple' || form(s, p + 1) === 'many'
  const of = few && form(s, p + 2) === 'of' ? 1 : 0
  const read = number(s, p + 1)
  const at = few ? p + 2 + of : read !== undefined && !read.ordinal ? read.last : p + 1
  const noun = time(s, at)?.unit
  if (noun === undefined || (noun.number === 'one' && !(p > i && (shift === '-1' || shift === '1')))) return undefined
  const count = noun.number === 'one' ? 1 : few || read === undefined || read.vague ? undefined : read.value
  if (noun.number === 'one' && (noun.unit === 'day' || (shift === '1' && noun.unit !== 'decade'))) return undefined
  const { anchor } = s
  const far = anchor === undefined || count === undefined ? null : (stretch(anchor, ahead ? count : -count, noun.unit) ?? null)
  const interval: Interval = anchor === undefined ? unresolved : ahead ? { from: anchor, to: far } : { from: far, to: anchor }
  return { first: i, last: at + 1, lead: 0, rule: 'en/times/stretch', meaning: dateMeaning(interval, count === undefined) }
}

/** "25 years old", "25-year-old", "aged 25 years". */
function isAge(s: Scan, i: number, found: Length): boolean {
  if (form(s, found.next) === 'old' || (form(s, found.next) === '-' && form(s, found.next + 1) === 'old')) return true
  return form(s, i - 1) === 'aged' || (form(s, found.next) === 'of' && form(s, found.next + 1) === 'age')
}

function boundBefore(s: Scan, i: number): { first: number; comparator: Comparator } | undefined {
  const one = form(s, i - 1)
  const two = form(s, i - 2)
  if (one === 'than')
    return two === 'more'
      ? { first: i - 2, comparator: '>' }
      : two === 'less' || two === 'fewer'
        ? { first: i - 2, comparator: '<' }
        : undefined
  if (one === 'least' && two === 'at') return { first: i - 2, comparator: '>=' }
  if (one === 'to' && two === 'up') return { first: i - 2, comparator: '<=' }
  if (one === 'over' && number(s, i) !== undefined) return { first: i - 1, comparator: '>' }
  if (one === 'under' && number(s, i) !== undefined) return { first: i - 1, comparator: '<' }
  if (
    one === 'about' ||
    one === 'around' ||
    one === 'nearly' ||
    one === 'almost' ||
    one === 'roughly' ||
    one === 'some' ||
    one === 'approximately'
  )
    return { first: i - 1, comparator: '~' }
  return undefined
}
