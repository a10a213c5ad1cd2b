// Dates with a year, as heads of articles and their stamps write them.

import { matchAt, type LineWord, type Wording } from './wording.ts'

/** A day found among words: ISO, the index of the word after it, and whether day and month could be swapped. */
export interface StatedDate {
  readonly iso: string
  readonly next: number
  readonly numeric: boolean
  readonly swapped?: string
}

const ORDINAL = new Set(['st', 'nd', 'rd', 'th'])

/** A date that begins at word `i` of the folded line `text`, its weekday already passed. */
export function dateAt(wording: Wording, text: string, words: readonly LineWord[], i: number): StatedDate | undefined {
  return numericDate(wording, text, words, i) ?? dayFirst(wording, text, words, i) ?? monthFirst(wording, words, i)
}

function numericDate(wording: Wording, text: string, words: readonly LineWord[], i: number): StatedDate | undefined {
  const [a, b, c] = [words[i], words[i + 1], words[i + 2]]
  if (a === undefined || b === undefined || c === undefined) return undefined
  const separator = text.slice(a.to, b.from).trim()
  if (!/^[-/.]$/.test(separator) || text.slice(b.to, c.from).trim() !== separator) return undefined
  const [x, y, z] = [number(a), number(b), number(c)]
  if (x > 1900) return made(x, y, z, i + 3, true)
  if (z < 1900) return undefined
  const monthFirst = wording.lexicon.dateOrder === 'month-first' && separator === '/'
  const one = made(z, monthFirst ? x : y, monthFirst ? y : x, i + 3, true)
  const other = made(z, monthFirst ? y : x, monthFirst ? x : y, i + 3, true)
  if (one === undefined) return other
  return other === undefined || other.iso === one.iso ? one : { ...one, swapped: other.iso }
}

/** «7 April 2017», «7th, October 2023», «18 حزيران/يونيو 2024». */
function dayFirst(wording: Wording, text: string, words: readonly LineWord[], i: number): StatedDate | undefined {
  const day = words[i]
  if (day === undefined || number(day) > 31) return undefined
  let k = i + 1
  if (ORDINAL.has(words[k]?.form ?? '')) k++
  if (words[k]?.form === 'of') k++
  const month = monthAt(wording, words, k)
  if (month === undefined) return undefined
  k = month.next
  const again = monthAt(wording, words, k)
  if (again?.month === month.month) k = again.next
  const year = words[k]
  if (year === undefined || /[.؟?!]\s/.test(text.slice((words[k - 1] as LineWord).to, year.from))) return undefined
  return made(number(year), month.month, number(day), k + 1, false)
}

/** «April 7, 2017», «Oct 1st 2014». */
function monthFirst(wording: Wording, words: readonly LineWord[], i: number): StatedDate | undefined {
  const month = monthAt(wording, words, i)
  const day = month === undefined ? undefined : words[month.next]
  if (month === undefined || day === undefined) return undefined
  let k = month.next + 1
  if (ORDINAL.has(words[k]?.form ?? '')) k++
  const year = words[k]
  return year === undefined ? undefined : made(number(year), month.month, number(day), k + 1, false)
}

function monthAt(wording: Wording, words: readonly LineWord[], i: number): { month: number; next: number } | undefined {
  const match = matchAt(wording, words, i, 'month')
  const month = match?.kinds.get('month')
  return match === undefined || month === undefined ? undefined : { month: Number(month), next: match.next }
}

/** The word's number, or NaN: comparisons with it are false and {@link made} refuses it. */
function number(word: LineWord): number {
  return /^\d{1,4}$/.test(word.form) ? Number(word.form) : NaN
}

function made(year: number, month: number, day: number, next: number, numeric: boolean): StatedDate | undefined {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCDate() !== day) return undefined
  return { iso: date.toISOString().slice(0, 10), next, numeric }
}
