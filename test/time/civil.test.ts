// Civil days: the calendar's arithmetic against the platform's own, and its inverse.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dayOf, formatDay, formatMinute, isCivil, monthLength, parseDay, weekdayOf } from '../../src/time/index.ts'

const days = fc.integer({ min: -700000, max: 800000 })

describe('civil days', () => {
  it('agree with the platform', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86400000)
        const { year, month, day: d } = civilOf(day)
        expect([year, month, d]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(weekdayOf(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay())
      }),
    )
  })
  it('come back from their date', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: d } = civilOf(day)
        expect(dayOf(year, month, d)).toBe(day)
        expect(isCivil(year, month, d)).toBe(true)
      }),
    )
  })
  it('read and write ISO dates', () => {
    expect(parseDay('2024-06-26')).toBe(dayOf(2024, 6, 26))
    expect(parseDay('2024-02-30')).toBeUndefined()
    expect(parseDay(undefined)).toBeUndefined()
    expect(formatDay(dayOf(987, 3, 4))).toBe('0987-03-04')
    expect(formatMinute(dayOf(2024, 6, 26) * 1440 + 605)).toBe('2024-06-26T10:05')
    expect(formatMinute(-1)).toBe('1969-12-31T23:59')
  })
  it('know leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => monthLength(year, 2))).toEqual([28, 29, 28, 29])
  })
})
