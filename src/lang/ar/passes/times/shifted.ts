// Shifted units: what «الماضي», «المقبل», «التالي», «نفسه» make of a calendar unit.

import { addMonths, unitAround, unresolved, type CalendarUnit, type Interval, type Unit } from '../../../../time/index.ts'
import { form, time, type Scan } from './scan.ts'

/** The calendar's name of a unit of length; undefined for those finer than a day. */
export function calendarUnit(unit: Unit): CalendarUnit | undefined {
  return unit === 'second' || unit === 'minute' || unit === 'hour' ? undefined : unit
}

/** What the words after a unit state: the interval, the token after them, and whether it is only about so. */
export interface Shifted {
  readonly interval: Interval
  readonly next: number
  readonly approx: boolean
}

/** Reads the relation at `k` of one calendar `unit`: «الماضي», «قبل الماضي», «الجاري», «التالي», «نفسه», «الأخير». */
export function shiftedAt(s: Scan, unit: CalendarUnit, k: number): Shifted | undefined {
  const { anchor, ref } = s
  const around = (day: number | null | undefined, shift: number): Interval => (day == null ? unresolved : unitAround(unit, day, shift))
  const beyond = form(s, k)
  const twice = time(s, k + 1)?.shift
  if ((beyond === 'قبل' && twice === '-1') || (beyond === 'بعد' && twice === '1'))
    return { interval: around(anchor, 2 * Number(twice)), next: k + 2, approx: false }
  const facts = time(s, k)
  if (facts?.shift === undefined || facts.lead > 0) return undefined
  const next = k + 1
  switch (facts.shift) {
    case '-1':
    case '0':
    case '1':
      return { interval: around(anchor, Number(facts.shift)), next, approx: false }
    case 'before':
      return { interval: unit === 'day' ? around(ref?.from ?? anchor, -1) : around(anchor, -1), next, approx: false }
    case 'after':
      return { interval: around(ref?.from ?? anchor, 1), next, approx: false }
    case 'same':
      return { interval: refUnit(s, unit), next, approx: false }
    case 'last':
      // «العقد الأخير» is the ten years that end now.
      if (anchor !== undefined && (unit === 'decade' || unit === 'century'))
        return { interval: { from: addMonths(anchor, unit === 'decade' ? -120 : -1200), to: anchor }, next, approx: true }
      return anchor === undefined
        ? { interval: unresolved, next, approx: true }
        : { interval: { from: around(anchor, -1).from, to: anchor }, next, approx: true }
  }
}

/** The unit around the last resolved date, for «ذلك العام», «اليوم نفسه»; a day only when that date is one. */
export function refUnit(s: Scan, unit: CalendarUnit): Interval {
  const { ref } = s
  if (ref?.from == null || (unit === 'day' && ref.to !== ref.from)) return unresolved
  return unitAround(unit, ref.from, 0)
}
