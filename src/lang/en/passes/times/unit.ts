// Calendar units by relation or name: "last week", "this month", "the previous year", "the 1990s", "the 20th century", years.

import {
  centuryOf,
  civilOf,
  decadeOf,
  edgeOf,
  partOfYear,
  unitAround,
  unresolved,
  yearsOf,
  dateMeaning,
  monthsOf,
  type CalendarUnit,
  type Interval,
  type Reading,
} from '../../../../time/index.ts'
import { digits, form, number, time, type Scan } from './scan.ts'
import { yearAt } from './year.ts'

/** A calendar unit found at a token. */
export interface FoundUnit {
  readonly unit: CalendarUnit
  readonly interval: Interval
  readonly next: number
}

/** The unit at `i`, an article before it included. */
export function unitAt(s: Scan, i: number): FoundUnit | undefined {
  const the = form(s, i) === 'the'
  const p = the ? i + 1 : i
  const decade = decadeAt(s, p)
  if (decade !== undefined) return decade
  const shift = time(s, p)?.shift
  const noun = time(s, p + 1)?.unit
  if (shift !== undefined && noun?.number === 'one' && noun.unit !== 'hour' && noun.unit !== 'minute' && noun.unit !== 'second') {
    const unit: CalendarUnit = noun.unit
    const from = s.ref?.from
    const at = (day: number | null | undefined, n: number): Interval => (day == null ? unresolved : unitAround(unit, day, n))
    const next = p + 2
    if (shift === 'before') return { unit, interval: at(from ?? s.anchor, -1), next }
    if (shift === 'after') return { unit, interval: at(from ?? s.anchor, 1), next }
    if ((shift === 'same' || shift === 'that') && unit === 'day' && s.ref?.from !== s.ref?.to) return { unit, interval: unresolved, next }
    if (shift === 'same' || shift === 'that')
      return unit === 'day' || the || shift === 'that' ? { unit, interval: at(from, 0), next } : undefined
    if (shift === 'recent') return undefined
    if (unit === 'day' && shift !== '1') return undefined
    if (unit === 'day') return { unit, interval: at(from ?? s.anchor, 1), next }
    // "over the past year" is the stretch that ends now.
    if (the && shift === '-1') return s.anchor === undefined ? { unit, interval: unresolved, next } : undefined
    return { unit, interval: at(s.anchor, Number(shift)), next }
  }
  const year = the ? undefined : yearAt(s, p)
  if (year !== undefined && year.year >= 1500) return { unit: 'year', interval: yearsOf(year.year), next: year.next }
  if (
    the &&
    time(s, p)?.unit?.number === 'one' &&
    time(s, p + 1)?.earlier === undefined &&
    (form(s, p + 1) === 'before' || form(s, p + 1) === 'after') &&
    s.ref?.from != null &&
    (/^[^a-z0-9]*$/.test(form(s, p + 2)) || form(s, p - 2) === 'and')
  ) {
    const unit = time(s, p)?.unit?.unit as CalendarUnit
    if (unit === ('hour' as string) || unit === ('minute' as string)) return undefined
    return { unit, interval: unitAround(unit, s.ref.from, form(s, p + 1) === 'before' ? -1 : 1), next: p + 2 }
  }
  return undefined
}

/** "1990s", "nineties", "20th century". */
function decadeAt(s: Scan, p: number): FoundUnit | undefined {
  const word = time(s, p)?.decade
  if (word !== undefined && form(s, p - 1) !== 'his' && form(s, p - 1) !== 'her')
    return { unit: 'decade', interval: decadeOf(1900 + word), next: p + 1 }
  const figures = digits(s, p, 4, 4)
  if (figures !== undefined && figures % 10 === 0 && (form(s, p + 1) === 's' || form(s, p + 1) === "'s"))
    return { unit: 'decade', interval: decadeOf(figures), next: p + 2 }
  const rank = number(s, p)
  if (rank?.ordinal === true && rank.value < 30) {
    const k = form(s, rank.last) === '-' ? rank.last + 1 : rank.last
    if (form(s, k) === 'century') return { unit: 'century', interval: centuryOf(rank.value), next: k + 1 }
  }
  return undefined
}

/** A unit with what stands before it: "early 2014", "earlier this month", "the end of last year", "the first half of 2015", "last summer". */
export function readPeriod(s: Scan, i: number): Reading | undefined {
  const facts = time(s, i)
  const give = (rule: string, last: number, interval: Interval, approx: boolean, first: number = i): Reading => ({
    first,
    last,
    lead: 0,
    rule: `en/times/${rule}`,
    meaning: dateMeaning(interval, approx),
  })
  if (facts?.edge !== undefined) {
    const k = form(s, i + 1) === 'of' || form(s, i + 1) === '-' || form(s, i + 1) === 'in' ? i + 2 : i + 1
    const of = unitAt(s, k) ?? bareUnit(s, k)
    return of === undefined || of.unit === 'day' ? undefined : give('edge', of.next, edgeOf(of.interval, of.unit, facts.edge), true)
  }
  if (facts?.earlier !== undefined) {
    const k = form(s, i + 1) === 'in' ? i + 2 : i + 1
    const of = unitAt(s, k) ?? bareUnit(s, k)
    if (
      of === undefined ||
      of.unit === 'day' ||
      of.interval.from === null ||
      (time(s, k)?.shift !== '0' && form(s, k) !== 'the' && yearAt(s, k) === undefined)
    )
      return undefined
    const { from, to } = of.interval
    if (s.anchor === undefined || to === null || s.anchor < from || s.anchor > to) return give('earlier', of.next, of.interval, true)
    return give('earlier', of.next, facts.earlier < 0 ? { from, to: s.anchor } : { from: s.anchor, to }, true)
  }
  const part = partAt(s, i)
  if (part !== undefined) return give('part-of-year', part.next, part.interval, false)
  const season = seasonAt(s, i)
  if (season !== undefined) return give('season', season.next, season.interval, true)
  if (yearAt(s, i) !== undefined && time(s, i) === undefined && form(s, i + 1) !== 's' && form(s, i + 1) !== "'s") return undefined
  const unit = unitAt(s, i)
  if (unit === undefined) return undefined
  // "the" stays in before decades and centuries as little as before anything: spans begin at the word itself.
  const first =
    form(s, i) === 'the' && (unit.unit === 'decade' || unit.unit === 'century') && time(s, i + 1)?.shift === undefined ? i + 1 : i
  return give(unit.unit, unit.next, unit.interval, false, first)
}

/** "the month", "the year" after "the end of". */
function bareUnit(s: Scan, k: number): FoundUnit | undefined {
  const noun = form(s, k) === 'the' ? time(s, k + 1)?.unit : undefined
  if (noun?.number !== 'one' || (noun.unit !== 'month' && noun.unit !== 'year' && noun.unit !== 'week' && noun.unit !== 'decade'))
    return undefined
  return { unit: noun.unit, interval: s.anchor === undefined ? unresolved : unitAround(noun.unit, s.anchor, 0), next: k + 2 }
}

/** "the first half of 2015", "third quarter of this year". */
function partAt(s: Scan, i: number): { interval: Interval; next: number } | undefined {
  const rank = number(s, i)
  if (rank?.ordinal !== true) return undefined
  const half = time(s, rank.last)?.half
  if (half === undefined || rank.value > half) return undefined
  const k = form(s, rank.last + 1) === 'of' ? rank.last + 2 : rank.last + 1
  const of = unitAt(s, k) ?? bareUnit(s, k)
  if (of?.unit !== 'year') return undefined
  return { interval: of.interval.from === null ? unresolved : partOfYear(civilOf(of.interval.from).year, rank.value, half), next: of.next }
}

/** "summer 2014", "the summer of 2014", "last summer". */
function seasonAt(s: Scan, i: number): { interval: Interval; next: number } | undefined {
  const shift = time(s, i)?.shift
  const at = shift === undefined ? i : i + 1
  const month = time(s, at)?.season
  if (month === undefined) return undefined
  if (shift === '-1' || shift === '0' || shift === '1') {
    if (s.anchor === undefined) return { interval: unresolved, next: at + 1 }
    const now = civilOf(s.anchor)
    const year =
      shift === '0'
        ? now.year
        : shift === '1'
          ? now.month < month
            ? now.year
            : now.year + 1
          : now.month > month + 2
            ? now.year
            : now.year - 1
    return { interval: monthsOf(year, month, month + 2), next: at + 1 }
  }
  if (shift !== undefined) return undefined
  const of = unitAt(s, form(s, at + 1) === 'of' ? at + 2 : at + 1)
  return of?.unit === 'year'
    ? { interval: of.interval.from === null ? unresolved : monthsOf(civilOf(of.interval.from).year, month, month + 2), next: of.next }
    : undefined
}

/** "last weekend", "this weekend", "the weekend": Saturday and Sunday. */
export function readWeekend(s: Scan, i: number): Reading | undefined {
  const shift = time(s, i)?.shift
  const at = shift !== undefined || form(s, i) === 'the' ? i + 1 : i
  if (time(s, at)?.weekend !== true || at === i) return undefined
  const week = s.anchor === undefined ? undefined : (unitAround('week', s.anchor, 0).from as number)
  const future = shift === '1' || shift === '0' || s.tense(i) === 'future'
  const saturday = week === undefined ? null : future ? week + 5 : (s.anchor as number) >= week + 5 && shift !== '-1' ? week + 5 : week - 2
  return {
    first: i,
    last: at + 1,
    lead: 0,
    rule: 'en/times/weekend',
    meaning: dateMeaning({ from: saturday, to: saturday === null ? null : saturday + 1 }, false),
  }
}
