// Lengths with a number: «أربع سنوات», «يومين», «عام ونصف», «سنة وأربعة أشهر».

import { isoDuration, type Unit } from '../../../../time/index.ts'
import { form, number, time, type Scan } from './scan.ts'

/** A length found at a token; a `count` of undefined is vague. */
export interface Length {
  readonly count: number | undefined
  readonly unit: Unit
  readonly duration: string
  readonly next: number
  readonly lead: number
}

/** A number or dual with its unit, and what «و» adds: «عام ونصف», «سنة وأربعة أشهر», «يوم واحد». */
export function counted(s: Scan, i: number): Length | undefined {
  const facts = time(s, i)
  const noun = facts?.unit
  if (noun !== undefined && facts !== undefined && !facts.definite && noun.bare !== 'whole') {
    const half = halfAfter(s, i + 1)
    const one = time(s, i)?.unit?.number === 'one' && (isOne(s, i + 1) || isWhole(s, i + 1))
    if (noun.number === 'two' && noun.bare !== '')
      return finish(s, 2 + (half === undefined ? 0 : 0.5), noun.unit, half ?? i + 1, facts.lead)
    if (noun.number === 'one' && (half !== undefined || one))
      return finish(s, half === undefined ? 1 : 1.5, noun.unit, half ?? i + 2, facts.lead)
  }
  const read = number(s, i)
  if (read === undefined || read.vague || (read.ordinal && (!read.definite || read.value % 10 !== 0))) return undefined
  const unit = time(s, read.last)
  if (
    unit?.unit === undefined ||
    unit.unit.number === 'two' ||
    unit.unit.bare === 'whole' ||
    unit.lead > 0 ||
    (unit.definite && !read.fraction)
  )
    return farther(s, read.last, read.value, read.lead)
  // «إصابة 173 يوم الأحد»: the number counted something before.
  if (unit.unit.unit === 'day' && time(s, read.last + 1)?.weekday !== undefined) return undefined
  const half = Number.isInteger(read.value) ? halfAfter(s, read.last + 1) : undefined
  return finish(s, read.value + (half === undefined ? 0 : 0.5), unit.unit.unit, half ?? read.last + 1, read.lead)
}

/** «5 إلى 7 أيام», «ثلاث أو أربع سنوات»: the first number counts, the span runs to the unit. */
function farther(s: Scan, k: number, count: number, lead: number): Length | undefined {
  const mark = form(s, k)
  if (mark !== 'الي' && mark !== 'او' && mark !== '-' && mark !== 'و') return undefined
  if (mark === 'و' && form(s, k - 2) !== 'بين') return undefined
  const second = number(s, k + 1)
  const unit = second === undefined || second.vague || second.value <= count ? undefined : time(s, second.last)
  if (second === undefined || unit?.unit === undefined || unit.lead > 0 || unit.definite || unit.unit.number === 'two') return undefined
  return { count, unit: unit.unit.unit, duration: isoDuration(count, unit.unit.unit), next: second.last + 1, lead }
}

/** A length with what may follow its unit: «كامل», «وأربعة أشهر». */
export function finish(s: Scan, count: number, unit: Unit, k: number, lead: number): Length {
  let next = k
  if (isWhole(s, next)) next++
  const duration = isoDuration(count, unit)
  const more = moreAfter(s, next, unit)
  if (more !== undefined) return { count, unit, duration: joined(duration, more.duration), next: more.next, lead }
  return { count, unit, duration, next, lead }
}

/** «وأربعة أشهر» after years, «و30 دقيقة» after hours. */
function moreAfter(s: Scan, k: number, unit: Unit): { duration: string; next: number } | undefined {
  const apart = form(s, k) === 'و'
  if (!apart && !form(s, k).startsWith('و')) return undefined
  const at = apart ? k + 1 : k
  const dual = time(s, at)?.unit
  const read = dual === undefined ? number(s, at) : undefined
  const noun = dual ?? (read === undefined ? undefined : time(s, read.last)?.unit)
  if (noun === undefined || !SMALLER[unit]?.includes(noun.unit) || (dual !== undefined && dual.number === 'many')) return undefined
  const count = dual === undefined ? (read?.value as number) : dual.number === 'two' ? 2 : 1
  return { duration: isoDuration(count, noun.unit), next: dual === undefined ? (read?.last as number) + 1 : at + 1 }
}

const SMALLER: Partial<Record<Unit, readonly Unit[]>> = {
  year: ['month', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour'],
  hour: ['minute'],
  minute: ['second'],
}

function joined(a: string, b: string): string {
  if (a.startsWith('PT')) return a + b.slice(2)
  return a + b.slice(1)
}

/** «ونصف», «ونصف العام», «و نصف». */
function halfAfter(s: Scan, k: number): number | undefined {
  const apart = form(s, k) === 'و' && form(s, k + 1) === 'نصف'
  if (!apart && form(s, k) !== 'ونصف' && form(s, k) !== 'والنصف') return undefined
  const next = apart ? k + 2 : k + 1
  const again = time(s, next)
  return again?.unit?.number === 'one' && again.definite && again.lead === 0 ? next + 1 : next
}

function isOne(s: Scan, k: number): boolean {
  const word = form(s, k)
  return word === 'واحد' || word === 'واحده' || word === 'واحدا'
}

function isWhole(s: Scan, k: number): boolean {
  const word = form(s, k)
  return (
    word === 'كامل' ||
    word === 'كامله' ||
    word === 'كاملا' ||
    word === 'كاملين' ||
    word === 'متتاليه' ||
    word === 'متتاليين' ||
    word === 'متواصله'
  )
}
