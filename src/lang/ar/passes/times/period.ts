// Periods: a calendar unit with what stands before it — «أواخر العام», «النصف الأول من 2015», «وقت سابق هذا الشهر», «الفترة ذاتها من العام السابق».

import {
  civilOf,
  dateMeaning,
  edgeOf,
  partOfYear,
  resolveDays,
  unitAround,
  unresolved,
  yearsOf,
  type Fields,
  type Interval,
  type Reading,
} from '../../../../time/index.ts'
import type { NumberReading } from '../../../../number/index.ts'
import { form, isWord, number, time, type Scan } from './scan.ts'
import type { FoundUnit } from './found-unit.ts'
import { farYear, monthUnitAt, unitAt } from './unit.ts'
import { yearFigures } from './year.ts'
import { readWeekday } from './weekday.ts'
import { weekendAt } from './weekend.ts'

/** The period at `i`. */
export function readPeriod(s: Scan, i: number): Reading | undefined {
  const facts = time(s, i)
  if (facts === undefined) return undefined
  const lead = facts.lead
  const give = (rule: string, last: number, interval: Interval, approx: boolean, year?: number): Reading => ({
    first: i,
    last,
    lead,
    rule: `ar/times/${rule}`,
    meaning: dateMeaning(interval, approx, year === undefined ? undefined : { year }),
  })
  const weekend = weekendAt(s, i)
  if (weekend !== undefined) return give('weekend', weekend.next, weekend.interval, false)
  if (facts.edge !== undefined) {
    const of = unitAt(s, form(s, i + 1) === 'من' ? i + 2 : i + 1) ?? bareYear(s, i + 1)
    if (of === undefined || of.unit === 'day') return undefined
    return give('edge', of.next, edgeOf(of.interval, of.unit, facts.edge), true, of.year)
  }
  if (facts.half !== undefined && facts.lead < 3) {
    const quarter = facts.half === 4 && facts.definite ? quarterShifted(s, i) : undefined
    if (quarter !== undefined) return give('part-of-year', quarter.next, quarter.interval, false)
    const rank = number(s, i + 1)
    const of = rank?.ordinal === true ? (yearAfter(s, rank.last) ?? quarterNow(s, facts.half, rank)) : undefined
    if (rank === undefined || of === undefined || rank.value > facts.half) return undefined
    const year = of.interval.from === null ? undefined : civilOf(of.interval.from).year
    return give('part-of-year', of.next, year === undefined ? unresolved : partOfYear(year, rank.value, facts.half), false, of.year)
  }
  if (facts.period === true) return readEarlier(s, i, give)
  if (facts.nth !== undefined) return nthWeek(s, i, give)
  const unit = unitAt(s, i)
  if (unit === undefined) return undefined
  // «الأسبوع القادم الأحد»: the weekday reads its week itself.
  if (
    unit.unit === 'week' &&
    unit.next === i + 2 &&
    form(s, unit.next) !== '' &&
    (time(s, unit.next)?.weekday !== undefined || (isWord(s, unit.next, 'يوم') && time(s, unit.next + 1)?.weekday !== undefined))
  )
    return weekThenDay(s, i, unit.next, lead)
  if (unit.unit === 'week') {
    const week = nthWeek(s, i, give)
    if (week !== undefined) return week
  }
  if (unit.bare) return undefined
  if (unit.unit === 'day' && time(s, unit.next)?.weekday !== undefined) {
    // «اليوم التالي الثلاثاء»: the weekday tells the day.
    const fields: Fields = {}
    const next = readWeekday(s, unit.next, fields, true) as number
    const { from, to } = resolveDays(fields, s.anchor, s.tense(i))
    return give('day', next, { from, to }, false)
  }
  if (unit.unit === 'day' && unit.interval.from === null && facts.that === true) return undefined
  return give(unit.unit, unit.next, unit.interval, unit.approx, unit.year)
}

type Give = (rule: string, last: number, interval: Interval, approx: boolean) => Reading

/** «وقت سابق من هذا العام», «الفترة ذاتها من العام السابق», «الوقت الحالي». */
function readEarlier(s: Scan, i: number, give: Give): Reading | undefined {
  const how = form(s, i + 1)
  const shift = time(s, i + 1)?.shift
  const at = form(s, i + 2) === 'من' || form(s, i + 2) === 'في' ? i + 3 : i + 2
  const { anchor } = s
  if (isWord(s, i, 'وقت')) {
    if (how !== 'سابق' && how !== 'لاحق') return undefined
    const of =
      isWord(s, at, 'اليوم') && anchor !== undefined
        ? { unit: 'day', interval: unitAround('day', anchor, 0), next: at + 1, bare: false }
        : unitAt(s, at)
    if (of === undefined || of.bare) return undefined
    const { from, to } = of.interval
    if (of.unit === 'day' || anchor === undefined || from === null || to === null || anchor < from || anchor > to)
      return give('earlier', of.next, of.interval, of.unit !== 'day')
    return give('earlier', of.next, how === 'سابق' ? { from, to: anchor } : { from: anchor, to }, true)
  }
  if (
    isWord(s, i, 'الفتره') &&
    (shift === 'same' || how === 'المماثله' || how === 'المقابله' || form(s, i - 1) === 'ذات' || form(s, i - 1) === 'نفس')
  ) {
    const told = shift === 'same' || how === 'المماثله' || how === 'المقابله' ? i + 2 : i + 1
    const k = form(s, told) === 'من' || form(s, told) === 'في' ? told + 1 : told
    const of = unitAt(s, k) ?? bareYear(s, k)
    return of === undefined ? undefined : give('same-period', of.next, of.interval, true)
  }
  if (shift === undefined || shift === 'same' || shift === 'after') return undefined
  const now = anchor === undefined ? null : anchor
  if (isWord(s, i, 'الوقت')) return shift === '0' ? give('now', i + 2, { from: now, to: now }, true) : undefined
  if (shift === '0') return give('now', i + 2, { from: now, to: now }, true)
  if (shift === '1') return give('vague', i + 2, { from: now, to: null }, true)
  return give('vague', i + 2, { from: null, to: now }, true)
}

/** «الربع الحالي من العام», «الربع الماضي», «الربع الأخير»: a quarter by its relation to the day. */
function quarterShifted(s: Scan, i: number): { interval: Interval; next: number } | undefined {
  const shift = time(s, i + 1)?.shift
  const of = yearAfter(s, i + 2)
  if (shift === 'last') {
    const year = of?.interval.from ?? s.anchor
    if (of === undefined && form(s, i - 1) !== 'بحلول' && s.tense(i) !== 'future') return undefined
    return { interval: year == null ? unresolved : partOfYear(civilOf(year).year, 4, 4), next: of?.next ?? i + 2 }
  }
  if (shift !== '-1' && shift !== '0' && shift !== '1') return undefined
  const { anchor } = s
  const next = of?.next ?? i + 2
  if (anchor === undefined) return { interval: unresolved, next }
  const { year, month } = civilOf(anchor)
  return { interval: partOfYear(year, Math.ceil(month / 3) + Number(shift), 4), next }
}

/** «الربع الثالث» alone: of the year of publication, or the one before when it has not begun. */
function quarterNow(s: Scan, of: number, rank: NumberReading): FoundUnit | undefined {
  const opener = time(s, rank.first - 2)
  if (of !== 4 || form(s, rank.last) === 'من' || opener?.in !== true) return undefined
  const year = s.anchor === undefined ? undefined : civilOf(s.anchor).year
  const begun = year !== undefined && (partOfYear(year, rank.value, of).from as number) <= (s.anchor as number)
  return {
    unit: 'year',
    interval: year === undefined ? unresolved : yearsOf(begun ? year : year - 1),
    next: rank.last,
    approx: false,
    bare: false,
  }
}

/** «من العام الماضي», «من 2015», «لعام 2014», or the year itself, after a half or quarter. */
function yearAfter(s: Scan, i: number): FoundUnit | undefined {
  const mark = form(s, i)
  const at = mark === 'من' || mark === 'ل' || mark === 'في' ? i + 1 : i
  const found = unitAt(s, at) ?? bareYear(s, at)
  return found?.unit === 'year' ? found : undefined
}

/** A year in figures alone. */
export function bareYear(s: Scan, i: number): FoundUnit | undefined {
  const year = yearFigures(s, i)
  if (year === undefined || year.hijri || year.year < 1500) return undefined
  const far = farYear(s, year.next, false)
  return {
    unit: 'year',
    interval: yearsOf(year.year, far?.year ?? year.year),
    next: far?.next ?? year.next,
    approx: false,
    bare: false,
    year: year.year,
  }
}

/** «الأسبوع الأول من يونيو». */
function nthWeek(s: Scan, i: number, give: Give): Reading | undefined {
  const ahead = time(s, i)?.nth
  if (ahead !== undefined && time(s, i + 1)?.unit?.unit !== 'week') return undefined
  const last = ahead === -1 || time(s, i + 1)?.shift === 'last'
  const rank = last || ahead !== undefined ? undefined : number(s, i + 1)
  if (!last && ahead === undefined && (rank?.ordinal !== true || rank.value > 5)) return undefined
  const k = rank?.last ?? i + 2
  const mark = form(s, k)
  const at = mark === 'من' || mark === 'في' ? k + 1 : k
  const month = monthUnitAt(s, at) ?? unitAt(s, at)
  if (month?.unit !== 'month' || month.bare) return undefined
  const { from, to } = month.interval
  if (from === null || to === null) return give('nth-week', month.next, unresolved, false)
  const start = last ? to - 6 : from + 7 * ((rank?.value ?? 1) - 1)
  return give('nth-week', month.next, { from: start, to: Math.min(start + 6, to) }, false)
}

/** «الأسبوع القادم الأحد», «الأسبوع المقبل يوم الجمعة». */
function weekThenDay(s: Scan, i: number, at: number, lead: number): Reading | undefined {
  const fields: Fields = {}
  const p = isWord(s, at, 'يوم') ? at + 1 : at
  const next = readWeekday(s, p, fields, true)
  if (next === undefined) return undefined
  const { from, to } = resolveDays(fields, s.anchor, undefined)
  return { first: i, last: next, lead, rule: 'ar/times/weekday', meaning: dateMeaning({ from, to }, false) }
}
