// Stretches that end or begin with publication: «السنوات الخمس الماضية», «اليومين المقبلين», «الأيام الأخيرة», «آخر 24 ساعة».

import {
  dateMeaning,
  isClockUnit,
  isoDuration,
  stretch,
  unresolved,
  type Interval,
  type Reading,
  type Unit,
} from '../../../../time/index.ts'
import { form, number, time, type Scan } from './scan.ts'

/** Adjectives that may stand between a unit and its relation. */
const BETWEEN: ReadonlySet<string> = new Set(['القليله', 'المعدوده', 'القلائل', 'الطويله', 'الاولي'])

/** The stretch at `i`. */
export function readStretch(s: Scan, i: number): Reading | undefined {
  const facts = time(s, i)
  const lead = facts?.lead ?? s.tokens.words[i]?.number?.numeral?.lead ?? 0
  const give = (last: number, interval: Interval, approx: boolean): Reading => ({
    first: i,
    last,
    lead,
    rule: 'ar/times/stretch',
    meaning: dateMeaning(interval, approx),
  })
  if (facts?.nth === -1) {
    const counted = countedUnit(s, i + 1)
    return counted === undefined ? undefined : give(counted.next, reach(s, counted.count, counted.unit, -1), false)
  }
  if (
    facts?.this === true &&
    form(s, i) === 'هذه' &&
    time(s, i + 1)?.unit?.number === 'many' &&
    time(s, i + 1)?.unit?.unit === 'day' &&
    time(s, i + 1)?.definite === true
  ) {
    return give(i + 2, s.anchor === undefined ? unresolved : { from: s.anchor, to: s.anchor }, true)
  }
  const noun = facts?.unit
  if (noun !== undefined && facts?.definite === true && noun.number !== 'one') {
    const read = number(s, i + 1)
    const count = noun.number === 'two' ? 2 : read === undefined || read.fraction ? undefined : read.value
    let k = noun.number === 'many' && count !== undefined ? (read?.last as number) : i + 1
    while (BETWEEN.has(form(s, k))) k++
    const direction = directionAt(s, k)
    if (direction !== undefined) return give(k + 1, reach(s, count, noun.unit, direction), count === undefined)
    if (count === undefined || noun.number === 'two' || read?.ordinal === true) return undefined
    return {
      first: i,
      last: read?.last as number,
      lead,
      rule: 'ar/times/length',
      meaning: { type: 'DURATION', duration: isoDuration(count, noun.unit) },
    }
  }
  // «3 أيام القادمة», «الـ48 ساعة الماضية», «الثلاث سنوات المقبلة».
  const counted = s.tokens.words[i]?.number?.numeral !== undefined || facts === undefined ? countedUnit(s, i) : undefined
  const direction = counted === undefined ? undefined : directionAt(s, counted.next)
  if (counted === undefined || direction === undefined) return undefined
  return give(counted.next + 1, reach(s, counted.count, counted.unit, direction), false)
}

/** A number and its unit: «24 ساعة», «خمس سنوات», «عامين». */
export function countedUnit(s: Scan, i: number): { count: number; unit: Unit; next: number } | undefined {
  const dual = time(s, i)?.unit
  if (dual?.number === 'two' && dual.bare !== '') return { count: 2, unit: dual.unit, next: i + 1 }
  const read = number(s, i)
  if (read === undefined || read.vague || (read.ordinal && (!read.definite || read.value % 10 !== 0))) return undefined
  const unit = time(s, read.last)
  if (unit?.unit === undefined || unit.unit.number === 'two' || unit.lead > 0 || unit.definite) return undefined
  return { count: read.value, unit: unit.unit.unit, next: read.last + 1 }
}

function directionAt(s: Scan, k: number): -1 | 1 | undefined {
  const facts = time(s, k)
  if (facts?.lead !== 0) return undefined
  if (facts.shift === '-1' || facts.shift === 'last' || facts.shift === 'before') return -1
  return facts.shift === '1' || facts.shift === 'after' ? 1 : undefined
}

/** From so many units before publication to publication, or from publication on; without a number one end is open. */
function reach(s: Scan, count: number | undefined, unit: Unit, direction: -1 | 1): Interval {
  const { anchor } = s
  if (anchor === undefined) return unresolved
  const far = count === undefined ? null : (stretch(anchor, direction * count, unit) ?? null)
  if (count === undefined && isClockUnit(unit)) return direction < 0 ? { from: null, to: anchor } : { from: anchor, to: null }
  return direction < 0 ? { from: far, to: anchor } : { from: anchor, to: far }
}
