// Resolution: stated fields against the day of publication, by the conventions of news.

import { civilOf, dayOf, isCivil, weekdayOf, type Day } from './civil.ts'
import type { Fields, Tense } from './fields.ts'
import { hijriDay, hijriMonth, hijriOf, hijriYear } from './hijri.ts'
import { edgeOf, monthOf, nthWeekday, unitAround, unresolved, yearsOf, type CalendarUnit, type Interval } from './interval.ts'

/** A date so far back that news would have named its year, when the coming one is near. */
const LONG_AGO = 300
const SOON = 45
/** A date so far ahead that news would have named its year, when one just past is near. */
const FAR_OFF = 240
const NEAR_BY = 100

/**
 * The days that `fields` mean as of `anchor` (the day of publication, undefined when unknown).
 * A bare weekday, day or month is the nearest past one, publication included, unless `tense` is future.
 */
export function resolveDays(fields: Fields, anchor: Day | undefined, tense: Tense): Interval {
  if (fields.calendar === 'hijri') return resolveHijri(fields, anchor)
  const { month, day, weekday, offset } = fields
  if (month !== undefined && fields.nth !== undefined && weekday !== undefined) {
    const year = yearOf(fields, anchor, tense)
    return year === undefined ? unresolved : one(nthWeekday(year, month, weekday, fields.nth))
  }
  if (month !== undefined) return day === undefined ? resolveMonth(fields, anchor, tense) : resolveDate(fields, anchor, tense)
  if (fields.year !== undefined && day === undefined) return edged(yearsOf(fields.year, fields.yearTo ?? fields.year), 'year', fields)
  if (anchor === undefined) return unresolved
  if (offset !== undefined) return one(weekday === undefined ? anchor + offset : nearest(weekday, anchor + offset))
  if (day !== undefined) return resolveDayOfMonth(fields, anchor, tense)
  if (weekday !== undefined) return resolveWeekday(fields, anchor, tense)
  return fields.part !== undefined || fields.clock !== undefined ? one(anchor) : unresolved
}

function resolveMonth(fields: Fields, anchor: Day | undefined, tense: Tense): Interval {
  const year = yearOf(fields, anchor, tense)
  if (year === undefined) return unresolved
  const first = monthOf(year, fields.month as number)
  const last =
    fields.monthTo === undefined
      ? first
      : monthOf(fields.yearTo ?? (fields.monthTo < (fields.month as number) ? year + 1 : year), fields.monthTo)
  return edged({ from: first.from, to: last.to }, 'month', fields)
}

function resolveDate(fields: Fields, anchor: Day | undefined, tense: Tense): Interval {
  const year = yearOf(fields, anchor, tense)
  const { month, day, dayTo, monthTo } = fields as Fields & { month: number; day: number }
  if (year === undefined || !isCivil(year, month, day)) return unresolved
  const from = dayOf(year, month, day)
  if (dayTo === undefined) return one(from)
  const lastMonth = monthTo ?? month
  const lastYear = fields.yearTo ?? (lastMonth < month ? year + 1 : year)
  return isCivil(lastYear, lastMonth, dayTo) ? { from, to: dayOf(lastYear, lastMonth, dayTo) } : unresolved
}

/** The year that a month without one belongs to. */
function yearOf(fields: Fields, anchor: Day | undefined, tense: Tense): number | undefined {
  if (fields.year !== undefined) return fields.year
  if (anchor === undefined) return undefined
  const now = civilOf(anchor)
  if (fields.yearShift !== undefined) return now.year + fields.yearShift
  const month = fields.month as number
  const day = fields.day
  if (fields.shift === 0) return now.year
  if (day !== undefined && fields.weekday !== undefined) {
    // The weekday tells the year: «الثلاثاء 18 يونيو» names one year in five or six.
    const fits = [now.year, now.year - 1, now.year + 1].find(
      (y) => isCivil(y, month, day) && weekdayOf(dayOf(y, month, day)) === fields.weekday,
    )
    if (fits !== undefined && fields.shift === undefined) return fits
  }
  const past =
    day === undefined ? (month <= now.month ? now.year : now.year - 1) : dayOf(now.year, month, day) <= anchor ? now.year : now.year - 1
  if (fields.shift === -1) return day === undefined && month === now.month ? now.year - 1 : past
  const future =
    day === undefined ? (month >= now.month ? now.year : now.year + 1) : dayOf(now.year, month, day) >= anchor ? now.year : now.year + 1
  if (fields.shift === 1) return day === undefined && month === now.month ? now.year + 1 : future
  const back = day === undefined ? ((now.month - month + 12) % 12) * 30 : anchor - dayOf(past, month, day)
  const ahead = day === undefined ? ((month - now.month + 12) % 12) * 30 : dayOf(future, month, day) - anchor
  if (tense === 'future') return ahead > FAR_OFF && back < NEAR_BY ? past : future
  if (tense === 'near') return ahead < back ? future : past
  if (tense !== 'past' && day !== undefined && back > LONG_AGO && ahead < SOON) return future
  return past
}

function resolveDayOfMonth(fields: Fields, anchor: Day, tense: Tense): Interval {
  const now = civilOf(anchor)
  const day = fields.day as number
  const inMonth = (shift: number): Day | undefined => {
    const { year, month } = civilOf(monthOf(now.year, now.month + shift).from as Day)
    return isCivil(year, month, day) ? dayOf(year, month, day) : undefined
  }
  let shift = fields.monthShift ?? fields.shift
  if (shift === undefined && fields.weekday !== undefined)
    shift = [0, -1, 1, -2, 2].find((s) => {
      const d = inMonth(s)
      return d !== undefined && weekdayOf(d) === fields.weekday
    })
  shift ??= tense === 'future' ? (day >= now.day ? 0 : 1) : day <= now.day ? 0 : -1
  const from = inMonth(shift)
  if (from === undefined) return unresolved
  return fields.dayTo === undefined ? one(from) : { from, to: from + fields.dayTo - day }
}

function resolveWeekday(fields: Fields, anchor: Day, tense: Tense): Interval {
  const weekday = fields.weekday as number
  let from: Day
  if (fields.weekShift !== undefined) from = (unitAround('week', anchor, fields.weekShift).from as Day) + weekday - 1
  else if (fields.monthShift !== undefined && fields.nth !== undefined) {
    const { year, month } = civilOf(unitAround('month', anchor, fields.monthShift).from as Day)
    from = nthWeekday(year, month, weekday, fields.nth)
    if (civilOf(from).month !== month) return unresolved
  } else if (fields.shift === -1) from = anchor - 1 - ((((weekdayOf(anchor - 1) - weekday) % 7) + 7) % 7)
  else if (fields.shift === 1) from = anchor + 1 + ((weekday - weekdayOf(anchor + 1) + 7) % 7)
  else if (fields.shift === 0) from = (unitAround('week', anchor, 0).from as Day) + weekday - 1
  else if (tense === 'future') from = ahead(weekday, anchor)
  else if (tense === 'near') from = nearest(weekday, anchor)
  else from = anchor - ((weekdayOf(anchor) - weekday + 7) % 7)
  return fields.weekdayTo === undefined ? one(from) : { from, to: from + ((fields.weekdayTo - weekday + 7) % 7) }
}

function resolveHijri(fields: Fields, anchor: Day | undefined): Interval {
  const { month, day } = fields
  const now = anchor === undefined ? undefined : hijriOf(anchor)
  const past = now === undefined || month === undefined ? undefined : month <= now.month ? now.year : now.year - 1
  const year =
    fields.year ??
    (past === undefined
      ? undefined
      : fields.shift === 1 && (past !== now?.year || month === now.month)
        ? past + 1
        : fields.shift === -1 && month === now?.month
          ? past - 1
          : past)
  if (year === undefined || year < 1300 || year > 1600) return unresolved
  if (month === undefined) return hijriYear(year)
  if (day === undefined) return edged(hijriMonth(year, month), 'month', fields)
  const from = hijriDay(year, month, day)
  return from === undefined ? unresolved : one(from)
}

function edged(interval: Interval, unit: CalendarUnit, fields: Fields): Interval {
  return fields.edge === undefined ? interval : edgeOf(interval, unit, fields.edge)
}

/** The coming such day; but what is planned for yesterday's weekday was read a day late, not six days early. */
function ahead(weekday: number, anchor: Day): Day {
  const days = (weekday - weekdayOf(anchor) + 7) % 7
  return anchor + (days === 6 ? -1 : days)
}

function nearest(weekday: number, day: Day): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return ahead <= 3 ? day + ahead : day + ahead - 7
}

function one(day: Day): Interval {
  return { from: day, to: day }
}
