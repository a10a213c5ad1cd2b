// Resolution: what stated fields mean as of a day of publication, by the conventions of news.

import { describe, expect, it } from 'vitest'
import { dayOf, formatDay, hijriDay, hijriOf, meaningOf, resolveDays, type Fields, type Tense } from '../../src/time/index.ts'

const anchor = dayOf(2024, 6, 26) // a Wednesday
const read = (fields: Fields, tense?: Tense): string => {
  const { from, to } = resolveDays(fields, anchor, tense)
  return from === null || to === null ? 'unresolved' : from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`
}

describe('weekdays', () => {
  it('look back, publication included, unless the clause looks ahead', () => {
    expect(read({ weekday: 3 })).toBe('2024-06-26')
    expect(read({ weekday: 4 })).toBe('2024-06-20')
    expect(read({ weekday: 4 }, 'future')).toBe('2024-06-27')
    expect(read({ weekday: 4 }, 'near')).toBe('2024-06-27')
    expect(read({ weekday: 2 }, 'near')).toBe('2024-06-25')
    expect(read({ weekday: 3, shift: -1 })).toBe('2024-06-19')
    expect(read({ weekday: 3, shift: 1 })).toBe('2024-07-03')
    expect(read({ weekday: 2, weekShift: -1 })).toBe('2024-06-18')
    expect(read({ weekday: 4, weekdayTo: 5 }, 'future')).toBe('2024-06-27/2024-06-28')
  })
  it('correct a day word in an article published later', () => {
    expect(read({ offset: 0, weekday: 2 })).toBe('2024-06-25')
    expect(read({ offset: -1 })).toBe('2024-06-25')
  })
  it('have ranks in a month, some of which do not exist', () => {
    expect(read({ weekday: 7, nth: 2, monthShift: 0 })).toBe('2024-06-09')
    expect(read({ weekday: 1, nth: 5, monthShift: 0 })).toBe('unresolved')
  })
})

describe('days and months', () => {
  it('are the nearest past ones', () => {
    expect(read({ month: 9 })).toBe('2023-09-01/2023-09-30')
    expect(read({ month: 6 })).toBe('2024-06-01/2024-06-30')
    expect(read({ month: 9, day: 14 })).toBe('2023-09-14')
    expect(read({ month: 7, shift: 1 })).toBe('2024-07-01/2024-07-31')
    expect(read({ month: 6, shift: -1 })).toBe('2023-06-01/2023-06-30')
    expect(read({ month: 3, yearShift: -1 })).toBe('2023-03-01/2023-03-31')
  })
  it('lie ahead when the clause does, or when only the coming one is near', () => {
    expect(read({ month: 9, day: 14 }, 'future')).toBe('2024-09-14')
    expect(read({ month: 7, day: 1 })).toBe('2024-07-01')
    expect(read({ month: 5, day: 20 }, 'future')).toBe('2024-05-20')
  })
  it('take their year from a weekday', () => {
    expect(read({ month: 8, day: 15, weekday: 4 })).toBe('2024-08-15')
    expect(read({ month: 8, day: 15, weekday: 2 })).toBe('2023-08-15')
  })
  it('span', () => {
    expect(read({ month: 5, day: 28, dayTo: 3, monthTo: 6 })).toBe('2024-05-28/2024-06-03')
    expect(read({ year: 2015, month: 4, yearTo: 2018, monthTo: 5 })).toBe('2015-04-01/2018-05-31')
    expect(read({ day: 20, monthShift: 0 })).toBe('2024-06-20')
    expect(read({ day: 31, monthShift: 0 })).toBe('unresolved')
    expect(read({ year: 2023, month: 2, day: 30 })).toBe('unresolved')
  })
  it('stay unresolved without an anchor, years aside', () => {
    expect(resolveDays({ weekday: 3 }, undefined, undefined)).toEqual({ from: null, to: null })
    expect(resolveDays({ month: 3 }, undefined, undefined)).toEqual({ from: null, to: null })
    expect(resolveDays({ year: 2000 }, undefined, undefined)).toEqual({ from: dayOf(2000, 1, 1), to: dayOf(2000, 12, 31) })
  })
})

describe('the Hijri calendar', () => {
  it('goes there and back', () => {
    for (const day of [dayOf(1990, 1, 1), dayOf(2019, 4, 21), dayOf(2024, 6, 26)]) {
      const { year, month, day: d } = hijriOf(day)
      expect(hijriDay(year, month, d)).toBe(day)
    }
    expect(hijriDay(1440, 9, 31)).toBeUndefined()
  })
  it('resolves months to the nearest past one', () => {
    expect(read({ calendar: 'hijri', month: 9 })).toBe('2024-03-11/2024-04-09')
    expect(read({ calendar: 'hijri', year: 1440, month: 8, day: 16 })).toBe('2019-04-21')
  })
})

describe('meanings', () => {
  it('keep what is stated apart from what is implied', () => {
    expect(meaningOf({ month: 9, day: 14 }, anchor, undefined)).toMatchObject({ type: 'DATE', stated: { month: 9, day: 14 } })
    expect(meaningOf({ month: 9, day: 14 }, anchor, undefined).stated).not.toHaveProperty('year')
  })
  it('are times of day where a part or a clock is stated', () => {
    expect(meaningOf({ weekday: 6, part: 'evening' }, anchor, undefined)).toMatchObject({ type: 'TIME', approx: true })
    expect(meaningOf({ weekday: 6, part: 'evening' }, undefined, undefined)).toMatchObject({ type: 'TIME', from: null, to: null })
  })
})
