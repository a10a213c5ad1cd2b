// Clock times: «الساعة 10:30», «الثالثة والنصف فجرا», «07,30 ت غ», with part of the day and zone.

import { clockIn, type ClockTime, type DayPart } from '../../../../time/index.ts'
import { digits, form, isGlued, isWord, number, time, type Scan } from './scan.ts'
import { partAt } from './part.ts'
import { zoneAt } from './zone.ts'

/** A clock time found at a token. */
export interface FoundClock {
  readonly clock: ClockTime
  readonly clockTo?: ClockTime
  readonly part?: DayPart
  readonly zone?: string
  readonly next: number
}

/** The clock time that begins at `i`: with «الساعة», or figures with minutes, or an hour before a part of the day. */
export function clockAt(s: Scan, i: number): FoundClock | undefined {
  const named = isWord(s, i, 'الساعه')
  let k = named ? i + 1 : i
  if (named && form(s, k) === '(') k++
  const raw = figures(s, k, named) ?? spoken(s, k, named)
  if (raw === undefined) return undefined
  let next = raw.exact && isMinute(s, raw.next) ? raw.next + 1 : raw.next
  if (named && form(s, i + 1) === '(' && form(s, next) === ')') next++
  const part = partOf(s, next)
  if (!named && part === undefined && !raw.exact && zoneAt(s, next) === undefined) return undefined
  if (part !== undefined) next = part.next
  const zone = zoneAt(s, next)
  if (zone !== undefined) next = zone.next
  const far = farClock(s, i, next)
  if (far !== undefined) {
    const shared = part?.part ?? far.part
    return {
      clock: clockIn(raw.clock, shared),
      clockTo: clockIn(far.clock, far.part ?? shared),
      next: far.next,
      ...(far.zone === undefined ? {} : { zone: far.zone }),
    }
  }
  const twin = twinAt(s, next)
  if (twin !== undefined) next = twin.next
  return {
    clock: raw.clock,
    next,
    ...(part === undefined ? {} : { part: part.part }),
    ...(zone === undefined ? {} : { zone: zone.zone }),
  }
}

/** «من الساعة 3 إلى الساعة 4 عصرا»: the other end of a span of hours. */
function farClock(s: Scan, i: number, k: number): FoundClock | undefined {
  const opener = form(s, i - 1)
  const mark = form(s, k)
  const open = opener === 'من' || opener === 'بين' || opener === 'وبين'
  if (!(mark === '-' || (open && (mark === 'الي' || mark === 'حتي' || mark === 'وحتي' || mark === 'و')))) return undefined
  return clockAt(s, k + 1)
}

interface RawClock {
  readonly clock: ClockTime
  readonly next: number
  /** Hours and minutes in figures: a clock time whatever stands beside. */
  readonly exact: boolean
}

/** «10:30», «10:30:15», after «الساعة» also «10,30», «10.30», and «1140» before a part of the day. */
function figures(s: Scan, k: number, named: boolean): RawClock | undefined {
  const hour = digits(s, k, 1, 2)
  if (hour === undefined) {
    const run = digits(s, k, 3, 4)
    if (
      run === undefined ||
      run % 100 > 59 ||
      run > 2359 ||
      (!named && (partAt(s, k + 1) === undefined || time(s, k + 1)?.definite === true))
    )
      return undefined
    return { clock: { hour: Math.floor(run / 100), minute: run % 100 }, next: k + 1, exact: false }
  }
  if (hour > 24) return undefined
  const mark = form(s, k + 1)
  const minute = digits(s, k + 2, 2, 2)
  const joined = isGlued(s, k + 1) && isGlued(s, k + 2)
  if (
    minute === undefined ||
    minute > 59 ||
    !joined ||
    !(mark === ':' || ((mark === ',' || mark === '.' || mark === '،') && (named || zoneAt(s, k + 3) !== undefined)))
  )
    return undefined
  let next = k + 3
  if (mark === ':' && form(s, next) === ':' && digits(s, next + 1, 2, 2) !== undefined && isGlued(s, next + 1)) next += 2
  return { clock: { hour: hour % 24, minute }, next, exact: mark === ':' }
}

/** «الثالثة», «3», «ثلاثة وربع», «الثانية عشرة إلا ربعا», «الثالثة و18 دقيقة». */
function spoken(s: Scan, k: number, named: boolean): RawClock | undefined {
  const read = number(s, k)
  if (read === undefined || read.vague || (read.fraction && read.value < 1) || read.value <= 0) return undefined
  if (!named && !read.digits && !read.ordinal && !(partAt(s, read.last) !== undefined)) return undefined
  let hour = Math.floor(read.value)
  let minute = Math.round((read.value - hour) * 60)
  // «الرابعة وأربعون دقيقة» reads as a rank of two parts.
  if (hour > 24 && read.ordinal && hour % 10 > 0 && isMinute(s, read.last)) {
    minute = hour - (hour % 10)
    hour %= 10
  }
  if (hour > 24 || (!Number.isInteger(read.value) && read.digits)) return undefined
  let next = read.last
  if (minute > 0) next = isMinute(s, next) ? next + 1 : next
  else {
    const more = minutesAt(s, next)
    if (more !== undefined) {
      minute = more.minute
      next = more.next
    }
  }
  if (minute < 0) {
    hour = (hour + 23) % 24
    minute += 60
    if (hour === 0 && read.value === 1) hour = 12
  }
  return { clock: { hour: hour % 24, minute }, next, exact: false }
}

function isMinute(s: Scan, i: number): boolean {
  return time(s, i)?.unit?.unit === 'minute'
}

function minutesAt(s: Scan, i: number): { minute: number; next: number } | undefined {
  const word = form(s, i)
  const less = word === 'الا'
  const and = word === 'و'
  const k = less || and ? i + 1 : i
  if (!less && !and && !word.startsWith('و')) return undefined
  const share: Record<string, number> = { نصف: 30, النصف: 30, ربع: 15, الربع: 15, ربعا: 15, ثلث: 20, الثلث: 20, ثلثا: 20 }
  const bare = and || less ? form(s, k) : word.slice(1)
  const part = share[bare]
  if (part !== undefined) return { minute: less ? -part : part, next: isMinute(s, k + 1) ? k + 2 : k + 1 }
  const read = number(s, k)
  if (read === undefined || read.value > 59 || !Number.isInteger(read.value) || !isMinute(s, read.last)) return undefined
  return { minute: less ? -read.value : read.value, next: read.last + 1 }
}

/** A part of the day right after the hour; «م» and «ص» after figures. */
function partOf(s: Scan, i: number): { part: DayPart; next: number } | undefined {
  const word = form(s, i)
  if (word === 'ص' || word === 'م') return { part: word === 'ص' ? 'morning' : 'evening', next: i + 1 }
  if ((word === 'هذا' || word === 'هذه') && time(s, i + 1)?.part !== undefined)
    return { part: time(s, i + 1)?.part as DayPart, next: i + 2 }
  const part = partAt(s, i)
  // «مساء أمس»: the day that follows takes its own part along.
  return part !== undefined && word !== 'من' ? part : undefined
}

/** The same moment in another zone, in brackets: «(07,30 ت غ)», «(1600 بتوقيت غرينتش)». */
export function twinAt(s: Scan, i: number): { next: number } | undefined {
  if (form(s, i) !== '(') return undefined
  const raw = figures(s, i + 1, true) ?? spoken(s, i + 1, true)
  const zone = raw === undefined ? undefined : zoneAt(s, raw.next)
  return zone !== undefined && form(s, zone.next) === ')' ? { next: zone.next + 1 } : undefined
}
