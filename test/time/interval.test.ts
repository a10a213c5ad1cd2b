// Intervals: weeks, months, decades, their early, middle and late parts, and lengths of time.

import { describe, expect, it } from 'vitest'
import {
  addMonths,
  away,
  centuryOf,
  clockIn,
  dayOf,
  decadeOf,
  edgeOf,
  formatDay,
  isoDuration,
  monthOf,
  nthWeekday,
  partOfYear,
  partSpan,
  stretch,
  unitAround,
  yearsOf,
  type Interval,
} from '../../src/time/index.ts'

const shown = ({ from, to }: Interval): string => `${from === null ? '…' : formatDay(from)}/${to === null ? '…' : formatDay(to)}`
const anchor = dayOf(2024, 6, 26)

describe('calendar units', () => {
  it('lie around a day', () => {
    expect(shown(unitAround('week', anchor, -1))).toBe('2024-06-17/2024-06-23')
    expect(shown(unitAround('month', anchor, 7))).toBe('2025-01-01/2025-01-31')
    expect(shown(unitAround('year', anchor, -1))).toBe('2023-01-01/2023-12-31')
    expect(shown(unitAround('decade', anchor, 0))).toBe('2020-01-01/2029-12-31')
    expect(shown(unitAround('century', anchor, -1))).toBe('1901-01-01/2000-12-31')
    expect(shown(unitAround('day', anchor, 1))).toBe('2024-06-27/2024-06-27')
  })
  it('have early, middle and late parts', () => {
    const june = monthOf(2024, 6)
    expect((['early', 'mid', 'late'] as const).map((edge) => shown(edgeOf(june, 'month', edge)))).toEqual([
      '2024-06-01/2024-06-10',
      '2024-06-11/2024-06-20',
      '2024-06-21/2024-06-30',
    ])
    expect((['early', 'mid', 'late'] as const).map((edge) => shown(edgeOf(yearsOf(2024), 'year', edge)))).toEqual([
      '2024-01-01/2024-04-30',
      '2024-05-01/2024-08-31',
      '2024-09-01/2024-12-31',
    ])
    expect((['early', 'mid', 'late'] as const).map((edge) => shown(edgeOf(decadeOf(1990), 'decade', edge)))).toEqual([
      '1990-01-01/1993-12-31',
      '1994-01-01/1996-12-31',
      '1997-01-01/1999-12-31',
    ])
    expect(shown(edgeOf(centuryOf(19), 'century', 'late'))).toBe('1867-01-01/1900-12-31')
    expect(shown(edgeOf({ from: null, to: 3 }, 'month', 'early'))).toBe('…/1970-01-04')
  })
  it('divide into halves and quarters, and count weekdays', () => {
    expect(shown(partOfYear(2023, 3, 4))).toBe('2023-07-01/2023-09-30')
    expect(shown(partOfYear(2023, 2, 2))).toBe('2023-07-01/2023-12-31')
    expect(formatDay(nthWeekday(2014, 9, 2, 3))).toBe('2014-09-16')
    expect(formatDay(nthWeekday(2013, 3, 1, -1))).toBe('2013-03-25')
  })
})

describe('lengths', () => {
  it('are written as ISO 8601', () => {
    expect([
      isoDuration(4, 'year'),
      isoDuration(1.5, 'year'),
      isoDuration(0.5, 'hour'),
      isoDuration(20, 'hour'),
      isoDuration(undefined, 'day'),
      isoDuration(undefined, 'minute'),
      isoDuration(2, 'decade'),
      isoDuration(0.5, 'century'),
    ]).toEqual(['P4Y', 'P18M', 'PT30M', 'PT20H', 'PXD', 'PTXM', 'P20Y', 'P50Y'])
  })
  it('lead back to a day, a month, a year', () => {
    expect(shown(away(anchor, -3, 'day') as Interval)).toBe('2024-06-23/2024-06-23')
    expect(shown(away(anchor, -4, 'month') as Interval)).toBe('2024-02-01/2024-02-29')
    expect(shown(away(anchor, -4, 'year') as Interval)).toBe('2020-01-01/2020-12-31')
    expect(away(anchor, -2, 'hour')).toBeUndefined()
  })
  it('stretch to a day', () => {
    expect(formatDay(stretch(anchor, -5, 'year') as number)).toBe('2019-06-26')
    expect(formatDay(stretch(anchor, -48, 'hour') as number)).toBe('2024-06-24')
    expect(formatDay(addMonths(dayOf(2024, 3, 31), -1))).toBe('2024-02-29')
  })
})

describe('clock times', () => {
  it('take the half of the day from its part', () => {
    expect(clockIn({ hour: 3, minute: 0 }, 'afternoon')).toEqual({ hour: 15, minute: 0 })
    expect(clockIn({ hour: 3, minute: 0 }, 'dawn')).toEqual({ hour: 3, minute: 0 })
    expect(clockIn({ hour: 12, minute: 30 }, 'noon')).toEqual({ hour: 12, minute: 30 })
    expect(clockIn({ hour: 12, minute: 5 }, 'night')).toEqual({ hour: 0, minute: 5 })
    expect(clockIn({ hour: 8, minute: 0 }, 'night')).toEqual({ hour: 20, minute: 0 })
    expect(clockIn({ hour: 19, minute: 0 }, 'morning')).toEqual({ hour: 19, minute: 0 })
    expect(partSpan('evening')).toEqual([1080, 1439])
  })
})
