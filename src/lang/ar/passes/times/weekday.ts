// Weekdays: «الثلاثاء», «الاثنين الماضي», «يومي الأربعاء والخميس», «ليل الجمعة السبت».

import type { Fields } from '../../../../time/index.ts'
import { readShift } from './day-month.ts'
import { monthAt } from './month.ts'
import { unitRelation } from './relation.ts'
import { form, number, time, type Scan } from './scan.ts'

/** Words before a weekday that make it something else: Friday prayers. */
const OTHERWISE: ReadonlySet<string> = new Set(['صلاه', 'خطبه', 'صلوات', 'لصلاه', 'وصلاه', 'بصلاه', 'خطيب', 'مسجد', 'جامع'])

/** Reads the weekday at `p` into `fields`; gives the token after it. */
export function readWeekday(s: Scan, p: number, fields: Fields, inside: boolean): number | undefined {
  const facts = time(s, p)
  const before = form(s, p - 1)
  if (facts === undefined || (inside && facts.lead > 0)) return undefined
  const day = before.endsWith('يوم') || before.endsWith('يومي') || before.endsWith('ايام')
  const weekday = facts.weekday ?? (day || facts.weekdayBare === undefined ? undefined : bareBefore(s, p))
  if (weekday === undefined || OTHERWISE.has(before)) return undefined
  fields.weekday = weekday
  let k = p + 1
  let last: number | undefined
  if (before.endsWith('يومي') || before.endsWith('ايام')) {
    for (let next = followingDay(s, k); next !== undefined; next = followingDay(s, k)) {
      last = next.weekday
      k = next.next
    }
  } else if (fields.part === 'night' || (fields.part === 'evening' && form(s, k) === '-')) {
    // «ليل الجمعة السبت», «ليلة الخميس - الجمعة»: the night from one day to the next.
    const at = form(s, k) === '-' || form(s, k) === '/' ? k + 1 : k
    const next = time(s, at)
    if (next?.weekday === (weekday % 7) + 1 && next.conjunction !== 'ف') {
      last = next.weekday
      k = at + 1
    }
  }
  if (last !== undefined) fields.weekdayTo = last
  else {
    const rank = number(s, k)
    // «السبت السادس عشر» is a day of the month, «الأحد الثاني» the second one in it; feminine ranks are hours.
    if (
      rank?.ordinal === true &&
      !rank.digits &&
      rank.definite &&
      !form(s, k).endsWith('ه') &&
      rank.value > 0 &&
      rank.value <= 31 &&
      form(s, rank.last) !== 'من' &&
      monthAt(s, rank.last) === undefined
    ) {
      if (rank.value > 5) fields.day = rank.value
      else {
        fields.nth = rank.value
        fields.monthShift = 0
      }
      return rank.last
    }
    // «الأسبوع القادم الأحد»
    const week = unitRelation(s, p - 2) ?? (form(s, p - 1).endsWith('يوم') ? unitRelation(s, p - 3) : undefined)
    if (week?.unit === 'week' && fields.weekShift === undefined) fields.weekShift = week.shift
  }
  return readShift(s, k, fields)
}

/** «أحد الأسبوع الماضي»: a bare weekday is one only before its week. */
function bareBefore(s: Scan, p: number): number | undefined {
  const next = form(s, p + 1) === 'من' ? time(s, p + 2) : time(s, p + 1)
  return next?.unit?.unit === 'week' && next.definite ? time(s, p)?.weekdayBare : undefined
}

function followingDay(s: Scan, k: number): { weekday: number; next: number } | undefined {
  const mark = form(s, k)
  const at = mark === 'و' || mark === '-' || mark === '،' ? k + 1 : k
  const facts = time(s, at)
  if (facts?.weekday === undefined || (at === k && facts.conjunction !== 'و')) return undefined
  return { weekday: facts.weekday, next: at + 1 }
}
