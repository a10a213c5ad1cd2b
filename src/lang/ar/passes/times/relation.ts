// Relations after a day: «من الأسبوع الماضي», «هذا الشهر», «من العام المقبل».

import type { Fields, Shift } from '../../../../time/index.ts'
import { shiftOf } from './day-month.ts'
import { form, time, type Scan } from './scan.ts'

/** Reads the calendar unit by relation at `p` («الأسبوع المقبل», «هذا الشهر») into `fields`; gives the token after it. */
export function relationAt(s: Scan, p: number, fields: Fields): number | undefined {
  const found = unitRelation(s, p)
  if (found === undefined) return undefined
  if (found.unit === 'week') {
    if (fields.weekday === undefined) return undefined
    fields.weekShift = found.shift
  } else if (found.unit === 'month') {
    if (fields.weekday === undefined && fields.day === undefined) return undefined
    fields.monthShift = found.shift
  } else if (found.unit === 'year') {
    if (fields.month === undefined || fields.year !== undefined) return undefined
    fields.yearShift = found.shift
  } else return undefined
  return found.next
}

/** «هذا الأسبوع», «الشهر الماضي». */
export function unitRelation(s: Scan, p: number): { unit: string; shift: Shift; next: number } | undefined {
  const pointed = time(s, p)?.this === true
  const at = pointed ? p + 1 : p
  const unit = time(s, at)?.unit
  if (unit === undefined || unit.number !== 'one' || time(s, at)?.definite !== true) return undefined
  const shift = shiftOf(s, at + 1)
  if (pointed && form(s, p).startsWith('هذ')) return { unit: unit.unit, shift: 0, next: shift === 0 ? at + 2 : at + 1 }
  return shift === undefined ? undefined : { unit: unit.unit, shift, next: at + 2 }
}
