// Lengths of time: «أربع سنوات», «يومين», «أيام», «عام ونصف», and the dates they make with «قبل», «منذ» and «مضت».

import { away, dateMeaning, isClockUnit, type Meaning, type Reading } from '../../../../time/index.ts'
import { boundBefore } from './bound.ts'
import { isAge } from './age.ts'
import { alone, vague } from './bare-length.ts'
import { counted, type Length } from './counted-length.ts'
import { form, isWord, time, type Scan } from './scan.ts'
import { isPunctual } from './tense.ts'

/** The length at `i`, or the date or set that the words before it make of it. */
export function readLength(s: Scan, i: number): Reading | undefined {
  const found = counted(s, i) ?? vague(s, i) ?? alone(s, i)
  if (found === undefined) return undefined
  const bound = found.lead === 0 ? boundBefore(s, i) : undefined
  const first = bound?.first ?? i
  const lead = bound?.lead ?? found.lead
  const signal = found.lead === 0 || bound !== undefined ? signalBefore(s, first) : undefined
  if (signal === 'every')
    return {
      first: first - 1,
      last: found.next,
      lead: time(s, first - 1)?.lead ?? 0,
      rule: 'ar/times/set',
      meaning: { type: 'SET', duration: found.duration },
    }
  if (isAge(s, first, found.next, found.unit)) return undefined
  const length: Reading = {
    first,
    last: found.next,
    lead,
    rule: 'ar/times/length',
    meaning: {
      type: 'DURATION',
      duration: found.duration,
      ...(bound === undefined ? {} : { comparator: bound.comparator, ...(bound.comparator === '~' ? { approx: true } : {}) }),
    },
  }
  const since = time(s, found.next)
  if (since?.gone === true && since.lead === 0)
    return {
      ...length,
      ...(signal === 'ago' ? { first: first - 1, lead: time(s, first - 1)?.lead ?? 0 } : {}),
      last: found.next + 1,
      rule: 'ar/times/ago',
      meaning: ago(s, found, bound !== undefined),
    }
  if (signal === 'ago') {
    const after = form(s, found.next)
    const now = after === 'من' && (isWord(s, found.next + 1, 'الان') || isWord(s, found.next + 1, 'اليوم'))
    if ((after === 'من' && !now) || after === 'على' || isEvent(s, found.next)) return length
    return {
      ...length,
      first: first - 1,
      lead: time(s, first - 1)?.lead ?? 0,
      last: now ? found.next + 2 : found.next,
      rule: 'ar/times/ago',
      meaning: ago(s, found, bound !== undefined),
    }
  }
  if (signal === 'since' && found.count !== undefined && isPunctual(s.tokens, s.first, first - 1)) {
    return {
      ...length,
      first: first - 1,
      lead: time(s, first - 1)?.lead ?? 0,
      rule: 'ar/times/since',
      meaning: ago(s, found, bound !== undefined),
    }
  }
  return length
}

/** «قبل ساعات على …», «قبل يومين فقط من …»: the length counts from an event. */
function isEvent(s: Scan, k: number): boolean {
  const word = form(s, k)
  return word === 'علي' || ((word === 'فقط' || word === 'تقريبا') && (form(s, k + 1) === 'من' || form(s, k + 1) === 'علي'))
}

function signalBefore(s: Scan, first: number): 'ago' | 'since' | 'every' | undefined {
  const facts = time(s, first - 1)
  if (facts?.every === true) return 'every'
  return facts?.signal === 'ago' || facts?.signal === 'since' ? facts.signal : undefined
}

/** The date so long before publication; for vague lengths only its end is known. */
function ago(s: Scan, found: Length, bounded: boolean): Meaning {
  const { anchor } = s
  if (isClockUnit(found.unit)) return { type: 'TIME', from: null, to: null }
  if (anchor === undefined) return dateMeaning({ from: null, to: null }, found.unit !== 'day')
  if (found.count === undefined) return dateMeaning({ from: null, to: anchor }, true)
  const interval = away(anchor, -found.count, found.unit)
  return interval === undefined ? { type: 'TIME', from: null, to: null } : dateMeaning(interval, found.unit !== 'day' || bounded)
}
