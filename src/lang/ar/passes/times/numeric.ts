// Dates in figures: «04/04/2017», «2024-06-26», «21-04-16», «3/2015».

import { isCivil, type Fields } from '../../../../time/index.ts'
import { digits, form, isGlued, type Scan } from './scan.ts'

/** Reads the date in figures at `i` into `fields`; gives the token after it. Day before month, unless only the other order exists. */
export function readNumeric(s: Scan, i: number, fields: Fields): number | undefined {
  const first = digits(s, i, 1, 4)
  const mark = form(s, i + 1)
  if (first === undefined || (mark !== '/' && mark !== '-' && mark !== '.')) return undefined
  const second = digits(s, i + 2, 1, 4)
  if (second === undefined) return undefined
  const spaced = mark === '/' && form(s, i + 3) === '/' && digits(s, i + 4, 4, 4) !== undefined
  if (!spaced && !(isGlued(s, i + 1) && isGlued(s, i + 2))) return undefined
  const third = spaced || (form(s, i + 3) === mark && isGlued(s, i + 3) && isGlued(s, i + 4)) ? digits(s, i + 4, 1, 4) : undefined
  if (third !== undefined) {
    if (isGlued(s, i + 5) && form(s, i + 5) === mark && isGlued(s, i + 6) && digits(s, i + 6, 1, 9) !== undefined) return undefined
    const long = form(s, i).length === 4
    const year = long ? first : yearOf(third, form(s, i + 4).length, mark)
    const [day, month] = ordered(long ? third : first, second)
    if (year === undefined || year < 1300 || !isCivil(year, month, day)) return undefined
    fields.day = day
    fields.month = month
    fields.year = year
    if (year < 1500) fields.calendar = 'hijri'
    const sign = form(s, i + 5)
    return isGlued(s, i + 5) && (sign === 'م' || sign === 'ه') ? i + 6 : i + 5
  }
  if (mark !== '/') return undefined
  if (form(s, i + 2).length === 4 && first <= 12 && first > 0 && second >= 1900 && second < 2150) {
    fields.month = first
    fields.year = second
    return i + 3
  }
  return undefined
}

/** «21/09»: day and month without a year, which only a weekday or «يوم» beside it tells from a fraction. */
export function readDayMonth(s: Scan, i: number, fields: Fields): number | undefined {
  const first = digits(s, i, 1, 2)
  const second = digits(s, i + 2, 1, 2)
  if (first === undefined || second === undefined || form(s, i + 1) !== '/' || !(isGlued(s, i + 1) && isGlued(s, i + 2))) return undefined
  const [day, month] = ordered(first, second)
  if (!isCivil(2000, month, day)) return undefined
  fields.day = day
  fields.month = month
  return i + 3
}

function ordered(a: number, b: number): readonly [day: number, month: number] {
  return b > 12 && a <= 12 ? [b, a] : [a, b]
}

function yearOf(figures: number, places: number, mark: string): number | undefined {
  if (places === 4) return figures
  return places === 2 && mark !== '.' ? (figures < 70 ? 2000 : 1900) + figures : undefined
}
