// Months with day or year: "7 April 2017", "October 1, 2014", "the 3rd of May", "June 5-7", "from 28 May to 3 June", "May last year".

import type { Fields } from '../../../../time/index.ts'
import { form, isCapital, isGlued, number, time, type Scan } from './scan.ts'
import { yearAt } from './year.ts'

/** The month's number at `p`, its abbreviating stop stepped over. */
function monthAt(s: Scan, p: number): { month: number; needs: string; next: number } | undefined {
  const month = time(s, p)?.month
  if (month === undefined || !isCapital(s, p)) return undefined
  const stop = form(s, p + 1) === '.' && isGlued(s, p + 1) && p + 2 < s.last && (month.needs === 'day' || form(s, p).length <= 4)
  return { ...month, next: stop ? p + 2 : p + 1 }
}

function dayAt(s: Scan, p: number): { day: number; next: number } | undefined {
  const read = number(s, p)
  if (read === undefined || read.fraction || read.vague || !Number.isInteger(read.value) || read.value < 1 || read.value > 31)
    return undefined
  if (!read.digits && !read.ordinal) return undefined
  if (read.digits && !read.ordinal && read.last !== p + 1) return undefined
  return { day: read.value, next: read.last }
}

/** Reads a day of a month, in either order, with its year, into `fields`; gives the token after it. */
export function readMonthDay(s: Scan, p: number, fields: Fields): number | undefined {
  return dayFirst(s, p, fields) ?? monthFirst(s, p, fields)
}

function dayFirst(s: Scan, p: number, fields: Fields): number | undefined {
  const day = dayAt(s, p)
  if (day === undefined) return undefined
  let k = day.next
  const joint = form(s, k)
  const second = joint === '-' || joint === 'to' || joint === 'and' ? dayAt(s, k + 1) : undefined
  if (second !== undefined && second.day > day.day) k = second.next
  if (form(s, k) === 'of') k++
  const month = monthAt(s, k)
  if (month === undefined) return undefined
  fields.day = day.day
  if (second !== undefined && second.day > day.day) fields.dayTo = second.day
  fields.month = month.month
  return farEnd(s, p, readYear(s, month.next, fields), fields)
}

function monthFirst(s: Scan, p: number, fields: Fields): number | undefined {
  const month = monthAt(s, p)
  if (month === undefined) return undefined
  const day = dayAt(s, form(s, month.next) === 'the' ? month.next + 1 : month.next)
  // "May 15 people": a counted noun follows a number, not a day; only figures of a clock or a unit tell.
  if (
    day === undefined ||
    form(s, day.next) === ':' ||
    form(s, day.next) === '%' ||
    (time(s, day.next)?.unit !== undefined && time(s, day.next)?.part === undefined)
  )
    return undefined
  let k = day.next
  const joint = form(s, k)
  const second = joint === '-' || joint === 'to' || joint === 'and' ? dayAt(s, k + 1) : undefined
  fields.day = day.day
  fields.month = month.month
  if (second !== undefined && second.day > day.day && (joint === '-' || isDayOnly(s, second.next))) {
    fields.dayTo = second.day
    k = second.next
  }
  return farEnd(s, p, readYear(s, k, fields), fields)
}

function isDayOnly(s: Scan, k: number): boolean {
  return k >= s.last || !/^[a-z]/.test(form(s, k)) || time(s, k) !== undefined
}

/** "from 28 May to 3 June", "May 28 - June 3". */
function farEnd(s: Scan, p: number, k: number, fields: Fields): number {
  if (fields.dayTo !== undefined) return k
  const before = form(s, p - 1)
  const mark = form(s, k)
  if (
    mark !== '-' &&
    !((before === 'from' || before === 'between') && (mark === 'to' || mark === 'and' || mark === 'until' || mark === 'through'))
  )
    return k
  const end: Fields = {}
  const day = dayAt(s, k + 1)
  const month = day === undefined ? monthAt(s, k + 1) : monthAt(s, form(s, day.next) === 'of' ? day.next + 1 : day.next)
  const last = day ?? (month === undefined ? undefined : dayAt(s, month.next))
  if (month === undefined || last === undefined) return k
  const next = readYear(s, Math.max(month.next, last.next), end)
  fields.dayTo = last.day
  fields.monthTo = month.month
  if (end.year !== undefined) {
    fields.yearTo = end.year
    fields.year ??= month.month < (fields.month as number) ? end.year - 1 : end.year
  }
  return next
}

/** Reads a month without a day into `fields`; `told` when a word before ("last") makes it a month for certain. */
export function readMonth(s: Scan, p: number, fields: Fields, told: boolean): number | undefined {
  const month = monthAt(s, p)
  if (month === undefined) return undefined
  const found: Fields = { month: month.month }
  const joint = form(s, month.next)
  const second = joint === '-' || joint === 'to' || joint === 'and' ? monthAt(s, month.next + 1) : undefined
  const spans = second !== undefined && (joint === '-' || form(s, p - 1) === 'between' || form(s, p - 1) === 'from')
  let k = spans ? second.next : month.next
  if (spans) found.monthTo = second.month
  const after = readYear(s, k, found)
  if (after === k && !told && !spans) {
    if (month.needs === 'day') return undefined
    if (month.needs === 'company' && !isTimely(s, p)) return undefined
  }
  k = after
  Object.assign(fields, found)
  return k
}

function isTimely(s: Scan, p: number): boolean {
  const before = time(s, p - 1)
  const glue = form(s, p - 1) === '-' ? time(s, p - 2) : before
  if (form(s, p - 1) === 'to' || form(s, p - 1) === 'and') return time(s, p)?.month?.month === 8
  return glue?.in === true || glue?.edge !== undefined || (time(s, p)?.month?.month === 8 && p > s.first)
}

/** The year after a date: "2014", ", 2014", "of 2014", "last year", "of last year", "this year". */
export function readYear(s: Scan, k: number, fields: Fields): number {
  const mark = form(s, k)
  const at = mark === ',' || mark === 'of' || mark === 'in' || mark === '/' || mark === '-' ? k + 1 : k
  const year = mark === 'in' ? undefined : yearAt(s, at)
  if (year !== undefined) {
    fields.year = year.year
    return year.next
  }
  const shift = time(s, at)?.shift
  const named = time(s, at + 1)?.unit
  if (mark !== ',' && named?.unit === 'year' && named.number === 'one' && (shift === '-1' || shift === '0' || shift === '1')) {
    fields.yearShift = Number(shift)
    return at + 2
  }
  return k
}
