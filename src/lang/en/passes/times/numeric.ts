// Dates in figures: "06-01-2016", "2016-01-06", "6/1/2016"; day before month unless only the other order exists.

import { isCivil, type Fields } from '../../../../time/index.ts'
import { digits, form, isGlued, type Scan } from './scan.ts'

/** Reads the date in figures at `i` into `fields`; gives the token after it. */
export function readNumeric(s: Scan, i: number, fields: Fields): number | undefined {
  const first = digits(s, i, 1, 4)
  const mark = form(s, i + 1)
  if (first === undefined || (mark !== '/' && mark !== '-' && mark !== '.')) return undefined
  const second = digits(s, i + 2, 1, 2)
  const third = digits(s, i + 4, 1, 4)
  if (second === undefined || third === undefined || form(s, i + 3) !== mark) return undefined
  for (let k = i + 1; k <= i + 4; k++) if (!isGlued(s, k)) return undefined
  const long = form(s, i).length === 4
  const places = form(s, i + 4).length
  const year = long ? first : places === 4 ? third : places === 2 && mark !== '.' ? (third < 70 ? 2000 : 1900) + third : undefined
  const a = long ? third : first
  const [day, month] = second > 12 && a <= 12 ? [second, a] : [a, second]
  if (year === undefined || year < 1500 || !isCivil(year, month, day)) return undefined
  fields.day = day
  fields.month = month
  fields.year = year
  return i + 5
}
