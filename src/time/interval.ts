// Intervals of whole days, closed at both ends, and the calendar's own: weeks, months, years, decades, centuries and their parts.

import { civilOf, dayOf, monthLength, weekdayOf, type Day } from './civil.ts'

/** First and last day meant, both inclusive; `null` is an open end, both `null` an interval that nothing resolves. */
export interface Interval {
  readonly from: Day | null
  readonly to: Day | null
}

/** Units that a calendar divides into. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** The early, middle or late part of an interval. */
export type Edge = 'early' | 'mid' | 'late'

/** The interval that nothing resolves. */
export const unresolved: Interval = { from: null, to: null }

/** The whole month; months beyond 1–12 run into other years. */
export function monthOf(year: number, month: number): Interval {
  const y = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  const from = dayOf(y, m, 1)
  return { from, to: from + monthLength(y, m) - 1 }
}

/** Months `first` to `last` of a year; `last` may exceed 12. */
export function monthsOf(year: number, first: number, last: number): Interval {
  return { from: monthOf(year, first).from, to: monthOf(year, last).to }
}

/** The whole years `first` to `last`. */
export function yearsOf(first: number, last: number = first): Interval {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) }
}

/** The calendar unit around `day`, moved by `shift` units: weeks run Monday to Sunday, decades from years ending in 0, centuries from 01 to 00. */
export function unitAround(unit: CalendarUnit, day: Day, shift: number): Interval {
  if (unit === 'day') return { from: day + shift, to: day + shift }
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 1 + 7 * shift
    return { from: monday, to: monday + 6 }
  }
  const { year, month } = civilOf(day)
  if (unit === 'month') return monthOf(year, month + shift)
  if (unit === 'year') return yearsOf(year + shift)
  if (unit === 'decade') return decadeOf((Math.floor(year / 10) + shift) * 10)
  return centuryOf(Math.floor((year + 99) / 100) + shift)
}

/** The ten years from `year`, which ends in 0. */
export function decadeOf(year: number): Interval {
  return yearsOf(year, year + 9)
}

/** The hundred years of the `n`th century: the 20th is 1901 to 2000. */
export function centuryOf(n: number): Interval {
  return yearsOf(n * 100 - 99, n * 100)
}

/** Early, middle or late part: days 1–10, 11–20, 21–end of a month; months 1–4, 5–8, 9–12 of a year; years 0–3, 4–6, 7–9 of a decade; thirds otherwise. */
export function edgeOf(interval: Interval, unit: CalendarUnit, edge: Edge): Interval {
  if (interval.from === null || interval.to === null) return interval
  const { year, month } = civilOf(interval.from)
  if (unit === 'month') {
    if (edge === 'early') return { from: interval.from, to: interval.from + 9 }
    return edge === 'mid' ? { from: interval.from + 10, to: interval.from + 19 } : { from: interval.from + 20, to: interval.to }
  }
  if (unit === 'year')
    return edge === 'early'
      ? monthsOf(year, month, month + 3)
      : edge === 'mid'
        ? monthsOf(year, month + 4, month + 7)
        : monthsOf(year, month + 8, month + 11)
  if (unit === 'decade')
    return edge === 'early' ? yearsOf(year, year + 3) : edge === 'mid' ? yearsOf(year + 4, year + 6) : yearsOf(year + 7, year + 9)
  if (unit === 'century')
    return edge === 'early' ? yearsOf(year, year + 32) : edge === 'mid' ? yearsOf(year + 33, year + 65) : yearsOf(year + 66, year + 99)
  if (unit === 'week')
    return edge === 'early'
      ? { from: interval.from, to: interval.from + 1 }
      : edge === 'mid'
        ? { from: interval.from + 2, to: interval.from + 3 }
        : { from: interval.from + 4, to: interval.to }
  return interval
}

/** The `nth` of `of` equal parts of a year (halves, quarters), counted from 1. */
export function partOfYear(year: number, nth: number, of: number): Interval {
  const months = 12 / of
  return monthsOf(year, (nth - 1) * months + 1, nth * months)
}

/** The `nth` weekday of a month, `-1` the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const whole = monthOf(year, month)
  if (nth < 0) return (whole.to as Day) - ((weekdayOf(whole.to as Day) - weekday + 7) % 7)
  return (whole.from as Day) + ((weekday - weekdayOf(whole.from as Day) + 7) % 7) + 7 * (nth - 1)
}

/** The same day `months` months away, held inside the month's length. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: d } = civilOf(day)
  const whole = monthOf(year, month + months)
  return Math.min((whole.from as Day) + d - 1, whole.to as Day)
}
