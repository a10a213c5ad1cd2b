// Hijri dates to civil days by the Umm al-Qura calendar that `Intl` carries; made only when a text names one.

import { dayOf, type Day } from './civil.ts'
import type { Interval } from './interval.ts'

interface HijriDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

let format: Intl.DateTimeFormat | undefined
const firsts = new Map<number, Day>()

/** The Hijri date of a civil day (Umm al-Qura; announced months may differ from it by a day). */
export function hijriOf(day: Day): HijriDate {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  let year = 0
  let month = 0
  let date = 0
  for (const part of format.formatToParts(day * 86400000)) {
    if (part.type === 'year' || (part.type as string) === 'relatedYear') year = Number.parseInt(part.value, 10)
    else if (part.type === 'month') month = Number.parseInt(part.value, 10)
    else if (part.type === 'day') date = Number.parseInt(part.value, 10)
  }
  return { year, month, day: date }
}

/** The civil day on which a Hijri month begins. */
export function hijriMonthStart(year: number, month: number): Day {
  const index = year * 12 + month - 1
  const known = firsts.get(index)
  if (known !== undefined) return known
  // Twelve lunations of 29.530588 days from 1 Muharram 1400 (1979-11-20) land within two days of the true start.
  let day = Math.round(dayOf(1979, 11, 20) + (index - 1400 * 12) * 29.530588)
  for (let guard = 0; guard < 8; guard++) {
    const seen = hijriOf(day)
    const off = seen.year * 12 + seen.month - 1 - index
    if (off === 0) {
      day -= seen.day - 1
      break
    }
    day += off < 0 ? 30 - seen.day + 1 : -seen.day
  }
  if (firsts.size > 4096) firsts.clear()
  firsts.set(index, day)
  return day
}

/** The whole Hijri month. */
export function hijriMonth(year: number, month: number): Interval {
  return { from: hijriMonthStart(year, month), to: hijriMonthStart(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1) - 1 }
}

/** The whole Hijri year. */
export function hijriYear(year: number): Interval {
  return { from: hijriMonthStart(year, 1), to: hijriMonthStart(year + 1, 1) - 1 }
}

/** The civil day of a Hijri date; undefined when the month has no such day. */
export function hijriDay(year: number, month: number, day: number): Day | undefined {
  const { from, to } = hijriMonth(year, month)
  const found = (from as Day) + day - 1
  return day >= 1 && found <= (to as Day) ? found : undefined
}
