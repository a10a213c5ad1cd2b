// Days of a month: «18 يونيو», «الثالث من مارس», «3 و4 مارس», «من 28 مايو إلى 3 يونيو», «20 الجاري».

import type { Fields, Shift } from '../../../../time/index.ts'
import { form, isDigits, isWord, number, time, type Scan } from './scan.ts'
import { monthAt, skipMonthWord } from './month.ts'
import { readNumeric } from './numeric.ts'
import { readSpokenYear, readYear } from './year.ts'

/** Reads a day (or days) of a month at `i` into `fields`; gives the token after it. */
export function readMonthDay(s: Scan, i: number, fields: Fields): number | undefined {
  const day = dayAt(s, i)
  if (day === undefined) return undefined
  let k = day.next
  let to: number | undefined
  for (let second = secondDay(s, k), listed = 0; second !== undefined && listed < 4; second = secondDay(s, k), listed++) {
    to = second.day
    k = second.next
  }
  const found: Fields = { day: day.day }
  const after = readMonthOf(s, k, found, day.bare)
  if (after === undefined || (to !== undefined && to <= day.day)) return undefined
  if (to !== undefined) found.dayTo = to
  if (found.monthShift === undefined) {
    k = readYear(s, after, found)
    k = readShift(s, k, found)
    if (to === undefined) k = readFarEnd(s, i, k, found)
  } else k = after
  Object.assign(fields, found)
  return k
}

/** «يوليو 13-15», «مايو الحادي عشر»: the day after its month, before a mark, a year or the end. */
export function readMonthFirst(s: Scan, i: number, fields: Fields): number | undefined {
  const month = monthAt(s, i)
  const day = month === undefined ? undefined : dayAt(s, month.next)
  if (month === undefined || day === undefined || day.bare || time(s, month.next)?.lead || form(s, month.next).startsWith('و'))
    return undefined
  const mark = form(s, day.next)
  const second = mark === '-' || mark === 'الي' || mark === 'حتي' ? dayAt(s, day.next + 1) : undefined
  const found: Fields = { month: month.name.month, day: day.day }
  if (month.name.calendar === 'hijri') found.calendar = 'hijri'
  if (second !== undefined && second.day > day.day) found.dayTo = second.day
  const end = second?.next ?? day.next
  const year = readYear(s, end, found)
  const next = year > end ? year : readSpokenYear(s, end, found)
  if (next === end && end < s.last && !/^[^\p{L}\p{N}%]/u.test(form(s, end))) return undefined
  Object.assign(fields, found)
  return next
}

/** A day of the month in figures or as a rank; `bare` for a plain number word, which needs «من» before the month. */
function dayAt(s: Scan, i: number): { day: number; next: number; bare: boolean } | undefined {
  const read = number(s, i)
  if (read === undefined || read.fraction || read.vague || !Number.isInteger(read.value) || read.value < 1 || read.value > 31)
    return undefined
  if (read.digits && read.last !== read.first + 1 && !read.definite) return undefined
  // «المرة الثانية هذا الشهر»: days are masculine.
  if (read.ordinal && !read.digits && form(s, read.first).endsWith('ه')) return undefined
  return { day: read.value, next: read.last, bare: !read.digits && !read.ordinal }
}

/** «-», «و», «إلى», «حتى» and another day. */
function secondDay(s: Scan, k: number): { day: number; next: number } | undefined {
  const mark = form(s, k)
  if (mark === '-' || mark === 'و' || mark === 'الي' || mark === 'حتي' || mark === 'وحتي' || mark === '،') return dayAt(s, k + 1)
  return mark.startsWith('و') ? dayAt(s, k) : undefined
}

/** The month after a day: by name, by number («شهر 9»), or by relation («من الشهر الجاري», «الجاري»). */
function readMonthOf(s: Scan, i: number, fields: Fields, bare: boolean): number | undefined {
  let k = i
  const mark = form(s, k)
  const of = mark === 'من' || isWord(s, k, 'شهر')
  if (mark === 'من' || mark === '/' || mark === '-' || mark === '.' || (mark === 'ل' && isWord(s, k + 1, 'شهر'))) k++
  const relation = monthRelation(s, k)
  if (relation !== undefined && (of || isDigits(s, i - 1))) {
    fields.monthShift = relation.shift
    return relation.next
  }
  const named = isWord(s, k, 'شهر')
  const numbered = mark === 'من' && isWord(s, k, 'الشهر')
  k = numbered ? k + 1 : skipMonthWord(s, k)
  const month = time(s, k)?.lead === 0 ? monthAt(s, k) : undefined
  if (month !== undefined) {
    if (bare && !of) return undefined
    if (month.name.calendar === 'hijri') fields.calendar = 'hijri'
    fields.month = month.name.month
    return month.next
  }
  if (!named && !numbered) return undefined
  const spoken = number(s, k)
  if (spoken === undefined || (numbered && !spoken.ordinal) || spoken.value < 1 || spoken.value > 12 || !Number.isInteger(spoken.value))
    return undefined
  fields.month = spoken.value
  return spoken.last
}

/** «الشهر الجاري», «هذا الشهر», and «الجاري» alone after a day. */
export function monthRelation(s: Scan, k: number): { shift: Shift; next: number } | undefined {
  if ((form(s, k) === 'هذا' || form(s, k) === 'نفس') && isWord(s, k + 1, 'الشهر')) return { shift: 0, next: k + 2 }
  const named = isWord(s, k, 'الشهر')
  const shift = shiftOf(s, named ? k + 1 : k)
  if (shift === undefined || (!named && !isDigits(s, k - 1))) return undefined
  return { shift, next: named ? k + 2 : k + 1 }
}

/** «الماضي», «الجاري», «المقبل» after a month into `fields.shift`; gives the token after it. */
export function readShift(s: Scan, k: number, fields: Fields): number {
  const shift = fields.year === undefined && fields.yearShift === undefined ? shiftOf(s, k) : undefined
  if (shift === undefined) return k
  fields.shift = shift
  return readYear(s, k + 1, fields)
}

/** The relation that the word at `k` states, if it is a plain one. */
export function shiftOf(s: Scan, k: number): Shift | undefined {
  const facts = time(s, k)
  if (facts === undefined || facts.lead > 0) return undefined
  if (facts.shift === '-1' || facts.shift === '0' || facts.shift === '1') return Number(facts.shift) as Shift
  return facts.shift === 'before' ? -1 : undefined
}

/** «من 28 مايو إلى 3 يونيو»: the other end of a span of days, when a word before the first day opens one. */
function readFarEnd(s: Scan, i: number, k: number, fields: Fields): number {
  const mark = form(s, k)
  const opener = form(s, i - 1)
  const open =
    opener === 'من' || opener === 'بين' || opener === 'وبين' || form(s, i - 2) === 'من' || form(s, i - 2) === 'بين' || opener === 'ومن'
  const joins = mark === '-' || (open && (mark === 'الي' || mark === 'حتي' || mark === 'وحتي' || mark === 'و'))
  const numeric: Fields = {}
  const far = mark === '-' ? readNumeric(s, k + 1, numeric) : undefined
  if (far !== undefined && numeric.day !== undefined) {
    fields.dayTo = numeric.day
    fields.monthTo = numeric.month as number
    fields.yearTo = numeric.year as number
    return far
  }
  const begin = joins ? k + 1 : open && mark.startsWith('و') ? k : undefined
  if (begin === undefined) return k
  let at = isWord(s, begin, 'يوم') ? begin + 1 : begin
  if (form(s, at) === 'بين' || form(s, at) === 'يوم') at++
  const end: Fields = {}
  const day = dayAt(s, at)
  const next = day === undefined ? undefined : readMonthOf(s, day.next, end, day.bare)
  if (day === undefined || next === undefined || end.month === undefined || end.calendar !== fields.calendar) return k
  const last = readYear(s, next, end)
  fields.dayTo = day.day
  fields.monthTo = end.month
  if (end.year !== undefined) {
    if (fields.year === undefined) fields.year = end.month < (fields.month as number) ? end.year - 1 : end.year
    fields.yearTo = end.year
  }
  const shift = fields.year === undefined && fields.shift === undefined ? shiftOf(s, last) : undefined
  if (shift === undefined) return last
  fields.shift = shift
  return last + 1
}
