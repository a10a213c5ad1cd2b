// Clock times: "10:30 a.m.", "6 pm", "1400 GMT", "half past three" left aside as news does not write it.

import type { ClockTime, DayPart } from '../../../../time/index.ts'
import { digits, form, isGlued, number, time, type Scan } from './scan.ts'

/** A clock time found at a token. */
export interface FoundClock {
  readonly clock: ClockTime
  readonly part?: DayPart
  readonly zone?: string
  readonly next: number
}

/** The clock time that begins at `i`. */
export function clockAt(s: Scan, i: number): FoundClock | undefined {
  const raw = figures(s, i)
  if (raw === undefined) return undefined
  const half = meridiem(s, raw.next)
  const clocked = form(s, raw.next) === "o'clock" ? raw.next + 1 : undefined
  let next = half?.next ?? clocked ?? raw.next
  const zone = zoneAt(s, next)
  if (!raw.exact && half === undefined && clocked === undefined && (zone === undefined || !raw.run)) return undefined
  if (raw.clock.hour > 12 && half !== undefined && raw.clock.hour > 23) return undefined
  if (zone !== undefined) next = zone.next
  const twin = form(s, next) === '(' ? twinAt(s, next + 1) : undefined
  return {
    clock: raw.clock,
    next: twin ?? next,
    ...(half === undefined ? {} : { part: half.part }),
    ...(zone === undefined ? {} : { zone: zone.zone }),
  }
}

function figures(s: Scan, i: number): { clock: ClockTime; next: number; exact: boolean; run: boolean } | undefined {
  const hour = digits(s, i, 1, 2)
  if (hour === undefined) {
    const run = digits(s, i, 4, 4)
    if (run !== undefined)
      return run % 100 > 59 || run > 2359
        ? undefined
        : { clock: { hour: Math.floor(run / 100), minute: run % 100 }, next: i + 1, exact: false, run: true }
    const spoken = number(s, i)
    return spoken === undefined || spoken.ordinal || spoken.value < 1 || spoken.value > 12 || !Number.isInteger(spoken.value)
      ? undefined
      : { clock: { hour: spoken.value, minute: 0 }, next: spoken.last, exact: false, run: false }
  }
  if (hour > 24) return undefined
  const mark = form(s, i + 1)
  const minute = digits(s, i + 2, 2, 2)
  if (minute === undefined || minute > 59 || !isGlued(s, i + 1) || !isGlued(s, i + 2) || (mark !== ':' && mark !== '.'))
    return { clock: { hour: hour % 24, minute: 0 }, next: i + 1, exact: false, run: false }
  const seconds = form(s, i + 3) === ':' && digits(s, i + 4, 2, 2) !== undefined && isGlued(s, i + 4)
  return { clock: { hour: hour % 24, minute }, next: seconds ? i + 5 : i + 3, exact: mark === ':', run: false }
}

/** "am", "a.m.", "pm", "p.m.". */
function meridiem(s: Scan, i: number): { part: DayPart; next: number } | undefined {
  const word = form(s, i)
  if (word === 'am' || word === 'pm') return { part: word === 'am' ? 'morning' : 'evening', next: i + 1 }
  if ((word !== 'a' && word !== 'p') || form(s, i + 1) !== '.' || form(s, i + 2) !== 'm') return undefined
  return { part: word === 'a' ? 'dawn' : 'evening', next: form(s, i + 3) === '.' && isGlued(s, i + 3) && i + 4 < s.last ? i + 4 : i + 3 }
}

function zoneAt(s: Scan, i: number): { zone: string; next: number } | undefined {
  const zone = time(s, i)?.zone
  if (zone === undefined) return undefined
  if (zone === 'local') return form(s, i + 1) === 'time' ? { zone, next: i + 2 } : undefined
  return { zone, next: i + 1 }
}

function twinAt(s: Scan, i: number): number | undefined {
  const raw = figures(s, i)
  const zone = raw === undefined ? undefined : zoneAt(s, meridiem(s, raw.next)?.next ?? raw.next)
  return zone !== undefined && form(s, zone.next) === ')' ? zone.next + 1 : undefined
}
