// Lengths of time as ISO 8601 durations, and calendar days so many units away.

import { addMonths, unitAround, type Interval } from './interval.ts'
import type { Day } from './civil.ts'

/** Units that lengths are counted in. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}
const YEARS: Partial<Readonly<Record<Unit, number>>> = { decade: 10, century: 100 }
const SMALLER: Partial<Readonly<Record<Unit, readonly [Unit, number]>>> = {
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
  decade: ['year', 10],
  century: ['year', 100],
}

/** Whether the unit is finer than a day. */
export function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour'
}

/** ISO 8601: `P4Y`, `PT20H`; `undefined` counts are vague and written `X`. Halves go to the smaller unit: a year and a half is `P18M`, half an hour `PT30M`. */
export function isoDuration(count: number | undefined, unit: Unit): string {
  const head = isClockUnit(unit) ? 'PT' : 'P'
  if (count === undefined) return `${head}X${LETTER[unit]}`
  if (!Number.isInteger(count)) {
    const smaller = SMALLER[unit]
    if (smaller !== undefined && Number.isInteger(count * smaller[1])) return isoDuration(count * smaller[1], smaller[0])
  }
  return `${head}${count * (YEARS[unit] ?? 1)}${LETTER[unit]}`
}

/**
 * What «so many units before or after `day`» means in news: the one day for days, the whole week, month or year otherwise.
 * `count` is negative for the past. Undefined for units finer than a day.
 */
export function away(day: Day, count: number, unit: Unit): Interval | undefined {
  if (isClockUnit(unit)) return undefined
  if (unit === 'decade' || unit === 'century') return unitAround('year', day, Math.round(count * (YEARS[unit] as number)))
  if (!Number.isInteger(count))
    return unit === 'year'
      ? unitAround('month', day, Math.round(count * 12))
      : unitAround('day', day, Math.round(count * (unit === 'month' ? 30 : 7)))
  if (unit === 'day') return { from: day + count, to: day + count }
  return unitAround(unit as 'week' | 'month' | 'year', day, count)
}

/** The day exactly `count` units from `day`, where a stretch of that length that ends or begins on `day` has its other end. */
export function stretch(day: Day, count: number, unit: Unit): Day | undefined {
  if (unit === 'second' || unit === 'minute') return day
  if (unit === 'hour') return day + Math.trunc(count / 24)
  if (unit === 'day') return day + Math.round(count)
  if (unit === 'week') return day + Math.round(count * 7)
  return addMonths(day, Math.round(count * (unit === 'month' ? 1 : 12 * (YEARS[unit] ?? 1))))
}
