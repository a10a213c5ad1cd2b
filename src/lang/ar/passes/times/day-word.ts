// Day words: «اليوم», «أمس», «أول من أمس», «بعد غد», «الليلة», «هذا المساء».

import type { Fields } from '../../../../time/index.ts'
import { form, isWord, number, time, type Scan } from './scan.ts'

/** «اليوم», «أمس», «أمس الأول», «أول أمس», «بعد غد», «الليلة», «هذا المساء». */
export function readDayWord(s: Scan, p: number, fields: Fields): number | undefined {
  const facts = time(s, p)
  const next = time(s, p + 1)
  const set = (offset: number, end: number): number => {
    fields.offset = offset
    return end
  }
  if (isWord(s, p, 'اول') && next?.day === -1) return set(-2, p + 2)
  if (isWord(s, p, 'اول') && form(s, p + 1) === 'من' && time(s, p + 2)?.day === -1) return set(-2, p + 3)
  if ((isWord(s, p, 'بعد') || isWord(s, p, 'قبل')) && (next?.day === 1 || next?.day === -1)) return set(next.day * 2, p + 2)
  if (facts?.this === true && facts.lead === 0 && next?.part !== undefined && next.definite) {
    fields.part = next.part
    return set(0, p + 2)
  }
  if (facts?.body === 'الليله' && fields.part === undefined) {
    const shift = next?.shift
    if (form(s, p + 1).startsWith('ال') && shift === undefined) return undefined
    fields.part = 'night'
    return shift === '-1' || shift === 'before' ? set(-1, p + 2) : shift === undefined ? set(0, p + 1) : undefined
  }
  if (typeof facts?.day !== 'number' || isOutlet(s, p)) return undefined
  const third = time(s, p + 3)?.day
  if (
    facts.body === 'اليوم' &&
    (form(s, p + 1) === 'الذي' || form(s, p + 1) === 'الي') &&
    typeof third === 'number' &&
    third !== 0 &&
    (isWord(s, p + 2, 'قبل') || isWord(s, p + 2, 'بعد'))
  )
    return set(2 * third, p + 4)
  // «اليوم الأول من المحاكمة» counts days.
  if (facts.body === 'اليوم' && form(s, p + 1).startsWith('ال') && number(s, p + 1)?.ordinal === true) return undefined
  if (facts.day === -1)
    return set(next?.body === 'الاول' || form(s, p + 1) === 'الاول' ? -2 : -1, form(s, p + 1) === 'الاول' ? p + 2 : p + 1)
  return set(facts.day, p + 1)
}

/** «المصري اليوم», «اليوم السابع» are newspapers. */
function isOutlet(s: Scan, p: number): boolean {
  const before = form(s, p - 1)
  return (
    form(s, p) === 'اليوم' &&
    (before === 'المصري' ||
      before === 'عين' ||
      before === 'العرب' ||
      form(s, p + 1) === 'السابع' ||
      (before === 'روسيا' &&
        (form(s, p - 2) === '"' ||
          form(s, p - 2) === '«' ||
          form(s, p - 2) === 'قناه' ||
          form(s, p - 2) === 'لقناه' ||
          form(s, p - 2) === 'موقع')))
  )
}
