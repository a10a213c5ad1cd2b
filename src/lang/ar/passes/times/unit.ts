// Calendar units by relation or number: «الأسبوع الماضي», «هذا الشهر», «عام 2011», «العام الفائت 2014», «عامي 2011 و2012».

import { unitAround, unresolved, yearsOf, type Interval } from '../../../../time/index.ts'
import { decadeAt } from './decade.ts'
import type { FoundUnit } from './found-unit.ts'
import { monthAt, skipMonthWord, type FoundMonth } from './month.ts'
import { digits, form, number, time, type Scan } from './scan.ts'
import { calendarUnit, refUnit, shiftedAt } from './shifted.ts'
import { yearFigures } from './year.ts'
import { hijriYear, meaningOf, type Fields } from '../../../../time/index.ts'
import { readYear } from './year.ts'
import { readShift } from './day-month.ts'

/** The calendar unit at `i`. */
export function unitAt(s: Scan, i: number): FoundUnit | undefined {
  return pointed(s, i) ?? named(s, i) ?? decadeAt(s, i)
}

/** «هذا الأسبوع», «هذه السنة», «ذلك العام», «نفس العام». */
function pointed(s: Scan, i: number): FoundUnit | undefined {
  const facts = time(s, i)
  if (facts?.this !== true && facts?.that !== true) return undefined
  const noun = time(s, i + 1)
  const day = noun?.body === 'اليوم'
  const unit = day ? 'day' : noun?.unit?.number === 'one' && noun.definite && noun.lead === 0 ? calendarUnit(noun.unit.unit) : undefined
  if (unit === undefined) return undefined
  const back = facts.that === true || facts.body === 'نفس' || facts.body === 'ذات'
  if (unit === 'day' && !back) return undefined
  const shifted = back ? undefined : shiftedAt(s, unit, i + 2)
  const interval = back ? refUnit(s, unit) : s.anchor === undefined ? unresolved : unitAround(unit, s.anchor, 0)
  return { unit, interval, next: shifted?.next ?? i + 2, approx: false, bare: false }
}

function named(s: Scan, i: number): FoundUnit | undefined {
  const facts = time(s, i)
  if (facts?.body === 'اليوم') {
    const shifted = shiftedAt(s, 'day', i + 1)
    return shifted === undefined || shifted.approx ? undefined : { unit: 'day', ...shifted, bare: false }
  }
  const noun = facts?.unit
  if (noun === undefined) return undefined
  if (noun.unit === 'year') {
    const years = yearsAt(s, i)
    if (years !== undefined) return years
  }
  const unit = calendarUnit(noun.unit)
  if (!facts?.definite || noun.number !== 'one' || unit === undefined) return undefined
  const century = unit === 'century' ? number(s, i + 1) : undefined
  if (century?.ordinal === true && century.value < 30)
    return { unit, interval: yearsOf(century.value * 100 - 99, century.value * 100), next: century.last, approx: false, bare: false }
  const shifted = shiftedAt(s, unit, i + 1)
  if (shifted === undefined)
    return { unit, interval: s.anchor === undefined ? unresolved : unitAround(unit, s.anchor, 0), next: i + 1, approx: false, bare: true }
  if (unit !== 'year') return { unit, ...shifted, bare: false }
  // «العام الفائت 2014», «العام الماضي (2014)»: the figures win.
  const bracket = form(s, shifted.next) === '('
  const year = yearFigures(s, bracket ? shifted.next + 1 : shifted.next)
  if (year === undefined || (bracket && form(s, year.next) !== ')')) return { unit, ...shifted, bare: false }
  return { unit, interval: yearOrHijri(year), next: bracket ? year.next + 1 : year.next, approx: false, bare: false, year: year.year }
}

/** «عام 2011», «العام 2015», «عامي 2011 و2012», «عام ألفين وأحد عشر». */
function yearsAt(s: Scan, i: number): FoundUnit | undefined {
  const two = form(s, i).endsWith('عامي') || form(s, i).endsWith('سنتي') || time(s, i)?.unit?.number === 'two'
  const at = form(s, i + 1) === '(' ? i + 2 : i + 1
  const year = yearFigures(s, at)
  if (year === undefined) {
    const spoken = time(s, i)?.unit?.number === 'one' ? number(s, i + 1) : undefined
    if (spoken === undefined || spoken.digits || spoken.ordinal || spoken.value < 1300 || spoken.value > 2150) return undefined
    return { unit: 'year', interval: yearsOf(spoken.value), next: spoken.last, approx: false, bare: false, year: spoken.value }
  }
  const far = farYear(s, year.next, two)
  if (two && far === undefined) return undefined
  if (at > i + 1 && form(s, year.next) !== ')') return undefined
  const next = far?.next ?? (at > i + 1 ? year.next + 1 : year.next)
  return {
    unit: 'year',
    interval: far === undefined ? yearOrHijri(year) : yearsOf(year.year, far.year),
    next,
    approx: false,
    bare: false,
    year: year.year,
  }
}

/** The other end of a span of years: «و2012», «-2016», «إلى 2014». */
export function farYear(s: Scan, k: number, open: boolean): { year: number; next: number } | undefined {
  const mark = form(s, k)
  const joins =
    mark === '-' ||
    mark === '/' ||
    (open && (mark === 'و' || mark === 'الي' || mark === 'حتي' || mark === 'وعام' || mark === 'والعام' || mark === 'وحتي'))
  if (!joins) return undefined
  let at = k + 1
  if (time(s, at)?.unit?.unit === 'year' && time(s, at)?.unit?.number === 'one') at++
  const short = mark === '-' || mark === '/' ? digits(s, at, 2, 2) : undefined
  const base = digits(s, k - 1, 4, 4)
  if (short !== undefined && base !== undefined && short === (base % 100) + 1) return { year: base + 1, next: at + 1 }
  const year = yearFigures(s, at)
  return year !== undefined && !year.hijri && base !== undefined && year.year > base ? { year: year.year, next: year.next } : undefined
}

function yearOrHijri(year: { year: number; hijri: boolean }): Interval {
  return year.hijri ? hijriYear(year.year) : yearsOf(year.year)
}

/** A month with its year, as a unit that edges and ordinal weeks divide. */
export function monthUnitAt(s: Scan, i: number): FoundUnit | undefined {
  const at = skipMonthWord(s, i)
  const month = monthAt(s, at) ?? numberedMonth(s, i)
  if (month === undefined || month.name.calendar === 'hijri') return undefined
  const fields: Fields = { month: month.name.month }
  let k = readYear(s, month.next, fields)
  if (k === month.next) k = readShift(s, k, fields)
  const meaning = meaningOf(fields, s.anchor, fields.year === undefined ? s.tense(i) : undefined)
  return { unit: 'month', interval: { from: meaning.from ?? null, to: meaning.to ?? null }, next: k, approx: false, bare: false }
}

/** «شهر عشرة», «الشهر التاسع» where a rank before says that a calendar month is meant. */
function numberedMonth(s: Scan, i: number): FoundMonth | undefined {
  const unit = time(s, i)?.unit
  const read = unit?.unit === 'month' && unit.number === 'one' ? number(s, i + 1) : undefined
  if (read === undefined || read.value < 1 || read.value > 12 || !Number.isInteger(read.value)) return undefined
  return { name: { month: read.value, calendar: 'gregorian', company: false }, next: read.last, sure: true }
}
