// Feasts that a year alone dates: fixed days, days of the Hijri year, and Easter by computation.

import { dayOf, type Day } from './civil.ts'
import { hijriMonthStart, hijriOf } from './hijri.ts'
import type { Interval } from './interval.ts'

/** How a feast falls: `day` of `month` of a calendar, for `length` days; Easter by its `offset` in days. */
export interface Feast {
  readonly calendar: 'gregorian' | 'hijri' | 'easter'
  readonly month: number
  readonly day: number
  readonly length: number
}

/** The feast in a Gregorian year; a Hijri feast that falls into it twice is taken the first time. */
export function feastIn(feast: Feast, year: number): Interval {
  const from = startOf(feast, year)
  return { from, to: from + feast.length - 1 }
}

function startOf(feast: Feast, year: number): Day {
  if (feast.calendar === 'gregorian') return dayOf(year, feast.month, feast.day)
  if (feast.calendar === 'easter') return easter(year) + feast.day
  const newYear = dayOf(year, 1, 1)
  let hijri = hijriOf(newYear).year
  let day = hijriMonthStart(hijri, feast.month) + feast.day - 1
  while (day < newYear) day = hijriMonthStart(++hijri, feast.month) + feast.day - 1
  return day
}

/** Western Easter Sunday (anonymous Gregorian computus, Meeus 1991). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30)
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)
}
