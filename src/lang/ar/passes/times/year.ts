// Years beside a date and alone: «عام 2011», «2011م», «من العام الماضي», «1440هـ».

import { civilOf, type Fields } from '../../../../time/index.ts'
import { digits, form, isDigits, isGlued, number, time, type Scan } from './scan.ts'

/** The year at `i` in figures, with the sign of its calendar; `undefined` when the figures cannot be one. */
export function yearFigures(s: Scan, i: number): { year: number; next: number; hijri: boolean } | undefined {
  const year = digits(s, i, 4, 4)
  if (year === undefined || year < 1000 || year > 2150) return undefined
  // «2,014», «2014.5» are counts.
  if (isGlued(s, i + 1) && isGlued(s, i + 2) && isDigits(s, i + 2) && (form(s, i + 1) === '.' || form(s, i + 1) === ',')) return undefined
  const sign = form(s, i + 1)
  if (sign === 'م' || sign === 'مـ')
    return { year, next: form(s, i + 2) === '.' && isGlued(s, i + 2) && i + 3 < s.last ? i + 3 : i + 2, hijri: false }
  if (sign === 'ه' || sign === 'هج') return { year, next: i + 2, hijri: true }
  return { year, next: i + 1, hijri: year > 1300 && year < 1500 }
}

/** Whether the word at `i` is «عام», «العام», «سنة», «لعام». */
export function isYearWord(s: Scan, i: number): boolean {
  const unit = time(s, i)?.unit
  return unit?.unit === 'year' && unit.number === 'one'
}

/**
 * Reads the year that belongs to a date ending before `i` into `fields`: figures after nothing, a comma, «/», «من», «عام», or a year by
 * relation («من العام الماضي», «العام الجاري», «من العام نفسه»). Gives the token after it, `i` when there is none.
 */
export function readYear(s: Scan, i: number, fields: Fields): number {
  let k = i
  const mark = form(s, k)
  const comma = mark === '،' || mark === ','
  if (mark === '(' && form(s, k + 2) === ')') {
    const inside = yearFigures(s, k + 1)
    if (inside?.next === k + 2) {
      fields.year = inside.year
      return k + 3
    }
  }
  if (comma || ((mark === '/' || mark === '-' || mark === '.') && digits(s, k + 1, 4, 4) !== undefined)) k++
  else if (mark === 'من' || mark === 'في') k++
  else if (mark === 'هذا' && isYearWord(s, k + 1)) {
    fields.yearShift = 0
    return k + 2
  }
  if (form(s, k) === 'هذا' && isYearWord(s, k + 1) && !comma) {
    fields.yearShift = 0
    return k + 2
  }
  const named = isYearWord(s, k)
  if (named) {
    const shift = time(s, k + 1)?.shift
    if (shift !== undefined && !comma) {
      const year = yearFigures(s, k + 2)
      if (year !== undefined) {
        fields.year = year.year
        return year.next
      }
      if (shift === 'same' || shift === 'after') {
        const ref = s.ref?.from
        if (ref == null) return i
        fields.year = civilOf(ref).year + (shift === 'after' ? 1 : 0)
        return k + 2
      }
      fields.yearShift = shift === '0' || shift === '1' ? Number(shift) : -1
      return k + 2
    }
    k++
  }
  const year = yearFigures(s, k)
  if (year === undefined) return named ? spokenYear(s, k, i, fields) : i
  if (mark === 'في' && !named) return i
  // «في 3 مايو، 2014 شخصا»: a year after a comma stands before another mark or the end.
  if (comma && !named && !isClosed(s, year.next)) return i
  fields.year = year.year
  return year.next
}

/** «ألفان وثمانية عشر» right after a date. */
export function readSpokenYear(s: Scan, k: number, fields: Fields): number {
  return spokenYear(s, k, k, fields)
}

/** «عام ألفين وأربعة عشر». */
function spokenYear(s: Scan, k: number, i: number, fields: Fields): number {
  const spoken = number(s, k)
  if (spoken === undefined || spoken.ordinal || spoken.digits || spoken.value < 1300 || spoken.value > 2150) return i
  fields.year = spoken.value
  return spoken.last
}

function isClosed(s: Scan, i: number): boolean {
  return i >= s.last || /^[^\p{L}\p{N}]/u.test(form(s, i))
}
