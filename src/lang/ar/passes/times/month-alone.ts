// Months without a day: «يوليو المقبل», «شهر مارس», «أواخر أغسطس», «بين مايو ويوليو», «من أبريل 2015 إلى مايو 2018».

import type { Fields } from '../../../../time/index.ts'
import { readShift } from './day-month.ts'
import { monthAt, skipMonthWord, type FoundMonth } from './month.ts'
import { form, isWord, number, time, type Scan } from './scan.ts'
import { readYear } from './year.ts'

/** A month without a day, with its year or relation. */
export function readMonth(s: Scan, p: number, fields: Fields): number | undefined {
  const named = isWord(s, p, 'شهر')
  const edge =
    time(s, p)?.edge ??
    ((form(s, p) === 'نصف' || form(s, p) === 'نص') && isWord(s, p + 1, 'شهر') ? 'mid' : form(s, p) === 'اخر' ? 'late' : undefined)
  const at = skipMonthWord(s, edge === undefined ? p : p + 1)
  const month = monthAt(s, at) ?? (edge === undefined ? undefined : numberedMonth(s, at))
  if (month === undefined || (at > p && !isWord(s, at - 1, 'شهر') && time(s, at)?.lead !== 0)) return undefined
  const found: Fields = { month: month.name.month }
  if (month.name.calendar === 'hijri') found.calendar = 'hijri'
  const plain = month.next
  const second = secondMonth(s, month, p)
  let k = second?.next ?? plain
  if (second !== undefined) found.monthTo = second.name.month
  k = readYear(s, k, found)
  const far = second === undefined && found.year !== undefined ? farMonth(s, p, k, found) : undefined
  if (far !== undefined) {
    Object.assign(fields, found)
    return far
  }
  if (k === plain || k === second?.next) k = readShift(s, k, found)
  if (k === plain && !month.sure && !named && edge === undefined && !isTimely(s, p, month)) return undefined
  if (edge !== undefined) found.edge = edge
  Object.assign(fields, found)
  return k
}

/** «بداية شهر 3»: a month by its number. */
function numberedMonth(s: Scan, at: number): FoundMonth | undefined {
  const read = isWord(s, at - 1, 'شهر') ? number(s, at) : undefined
  if (read === undefined || read.value < 1 || read.value > 12 || !Number.isInteger(read.value)) return undefined
  return { name: { month: read.value, calendar: 'gregorian', company: false }, next: read.last, sure: true }
}

/** «بين مايو ويوليو», «يناير - مارس», «يونيو ويوليو 2015». */
function secondMonth(s: Scan, first: FoundMonth, p: number): FoundMonth | undefined {
  const mark = form(s, first.next)
  const opener = form(s, p - 1)
  const open = opener === 'بين' || opener === 'من'
  const apart = mark === '-' || mark === 'او' || (open && (mark === 'الي' || mark === 'حتي' || mark === 'وحتي'))
  const at = apart ? first.next + 1 : first.next
  const second = monthAt(s, at)
  if (second === undefined || second.name.month === first.name.month || second.name.calendar !== first.name.calendar) return undefined
  const shared = form(s, second.next).endsWith('ين') && time(s, second.next)?.shift !== undefined
  if (apart) return mark !== 'او' || shared ? second : undefined
  if (time(s, at)?.conjunction !== 'و') return undefined
  return opener === 'بين' || opener === 'شهري' || shared || readYear(s, second.next, {}) > second.next ? second : undefined
}

/** «من أبريل 2015 إلى مايو 2018»: the far month with its own year. */
function farMonth(s: Scan, p: number, k: number, found: Fields): number | undefined {
  const opener = form(s, p - 1)
  const mark = form(s, k)
  const joins = mark === '-' || ((opener === 'من' || opener === 'بين') && (mark === 'الي' || mark === 'حتي' || mark === 'وحتي'))
  const at = joins ? k + 1 : opener === 'بين' && time(s, k)?.conjunction === 'و' ? k : undefined
  const month = at === undefined ? undefined : monthAt(s, at)
  if (month === undefined) return undefined
  const end: Fields = {}
  const next = readYear(s, month.next, end)
  if (end.year === undefined || end.year < (found.year as number)) return undefined
  found.monthTo = month.name.month
  found.yearTo = end.year
  return next
}

/** Whether a name that means other things too («مارس») stands where only a time can. */
function isTimely(s: Scan, p: number, month: FoundMonth): boolean {
  if (month.name.calendar === 'hijri') return month.name.month === 9 && form(s, p - 1) === 'في'
  const facts = time(s, p)
  const before = time(s, p - 1)
  // Of these names only «مارس» is ever written alone: «باب» is a door, «أوت» and «ماي» are names.
  if (month.name.month !== 3) return false
  if (facts?.preposition === 'ل' || facts?.preposition === 'ب') return true
  return before?.in === true || before?.edge !== undefined
}
