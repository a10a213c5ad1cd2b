// Lengths of time: «أربع سنوات», «يومين», «أيام», «عام ونصف», and the dates they make with «قبل», «منذ» and «مضت».

import { away, dateMeaning, isClockUnit, isoDuration, type Meaning, type Reading, type Unit } from '../../../../time/index.ts'
import { boundBefore } from './bound.ts'
import { isAge } from './age.ts'
import { form, isWord, number, time, type Scan } from './scan.ts'
import { isPunctual } from './tense.ts'

interface Length {
  readonly count: number | undefined
  readonly unit: Unit
  readonly duration: string
  readonly next: number
  readonly lead: number
}

/** The length at `i`, or the date or set that the words before it make of it. */
export function readLength(s: Scan, i: number): Reading | undefined {
  const found = counted(s, i) ?? vague(s, i) ?? alone(s, i)
  if (found === undefined) return undefined
  const bound = found.lead === 0 ? boundBefore(s, i) : undefined
  const first = bound?.first ?? i
  const lead = bound?.lead ?? found.lead
  const signal = found.lead === 0 || bound !== undefined ? signalBefore(s, first) : undefined
  if (signal === 'every') return { first: first - 1, last: found.next, lead: time(s, first - 1)?.lead ?? 0, rule: 'ar/times/set', meaning: { type: 'SET', duration: found.duration } }
  if (isAge(s, first, found.next, found.unit)) return undefined
  const length: Reading = {
    first, last: found.next, lead, rule: 'ar/times/length',
    meaning: { type: 'DURATION', duration: found.duration, ...(bound === undefined ? {} : { comparator: bound.comparator, ...(bound.comparator === '~' ? { approx: true } : {}) }) },
  }
  const since = time(s, found.next)
  if (since?.gone === true && since.lead === 0) return { ...length, ...(signal === 'ago' ? { first: first - 1, lead: time(s, first - 1)?.lead ?? 0 } : {}), last: found.next + 1, rule: 'ar/times/ago', meaning: ago(s, found, bound !== undefined) }
  if (signal === 'ago') {
    const after = form(s, found.next)
    const now = after === 'من' && (isWord(s, found.next + 1, 'الان') || isWord(s, found.next + 1, 'اليوم'))
    if ((after === 'من' && !now) || after === 'على' || isEvent(s, found.next)) return length
    return { ...length, first: first - 1, lead: time(s, first - 1)?.lead ?? 0, last: now ? found.next + 2 : found.next, rule: 'ar/times/ago', meaning: ago(s, found, bound !== undefined) }
  }
  if (signal === 'since' && found.count !== undefined && isPunctual(s.tokens, s.first, first - 1)) {
    return { ...length, first: first - 1, lead: time(s, first - 1)?.lead ?? 0, rule: 'ar/times/since', meaning: ago(s, found, bound !== undefined) }
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

/** A number or dual with its unit, and what «و» adds: «عام ونصف», «سنة وأربعة أشهر», «يوم واحد». */
function counted(s: Scan, i: number): Length | undefined {
  const facts = time(s, i)
  const noun = facts?.unit
  if (noun !== undefined && facts !== undefined && !facts.definite && noun.bare !== 'whole') {
    const half = halfAfter(s, i + 1)
    const one = time(s, i)?.unit?.number === 'one' && (isOne(s, i + 1) || isWhole(s, i + 1))
    if (noun.number === 'two' && noun.bare !== '') return finish(s, 2 + (half === undefined ? 0 : 0.5), noun.unit, half ?? i + 1, facts.lead)
    if (noun.number === 'one' && (half !== undefined || one)) return finish(s, half === undefined ? 1 : 1.5, noun.unit, half ?? i + 2, facts.lead)
  }
  const read = number(s, i)
  if (read === undefined || read.vague || (read.ordinal && (!read.definite || read.value % 10 !== 0))) return undefined
  const unit = time(s, read.last)
  if (unit?.unit === undefined || unit.unit.number === 'two' || unit.unit.bare === 'whole' || unit.lead > 0 || (unit.definite && !read.fraction)) return farther(s, read.last, read.value, read.lead)
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

function finish(s: Scan, count: number, unit: Unit, k: number, lead: number): Length {
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

const SMALLER: Partial<Record<Unit, readonly Unit[]>> = { year: ['month', 'day'], month: ['week', 'day'], week: ['day'], day: ['hour'], hour: ['minute'], minute: ['second'] }

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
  return word === 'كامل' || word === 'كامله' || word === 'كاملا' || word === 'كاملين' || word === 'متتاليه' || word === 'متتاليين' || word === 'متواصله'
}

/** «بضعة أيام», «عدة أشهر», «أيام قليلة». */
function vague(s: Scan, i: number): Length | undefined {
  const facts = time(s, i)
  const read = number(s, i)
  const many = read?.vague === true ? time(s, read.last) : facts?.vague === true ? time(s, i + 1) : undefined
  if (many?.unit === undefined || many.unit.number === 'two' || many.lead > 0) return undefined
  return { count: undefined, unit: many.unit.unit, duration: isoDuration(undefined, many.unit.unit), next: (read?.vague === true ? read.last : i + 1) + 1, lead: facts?.lead ?? read?.lead ?? 0 }
}

/** A unit with neither number nor relation: «بعد شهر», «منذ أشهر», «استمرت ساعات». */
function alone(s: Scan, i: number): Length | undefined {
  const facts = time(s, i)
  const noun = facts?.unit
  if (noun === undefined || facts === undefined || facts.definite) return undefined
  // A unit that is all of a text is a length.
  if (s.last - s.first === 1 && noun.number === 'one') return finish(s, 1, noun.unit, i + 1, facts.lead)
  if (noun.bare === '' && noun.number === 'one' && (noun.unit === 'decade' || noun.unit === 'century')) return signalled(s, i) ? finish(s, 1, noun.unit, i + 1, facts.lead) : undefined
  if (noun.bare === '' || noun.bare === 'whole') return undefined
  const before = time(s, i - 1)
  const told = facts.preposition === 'ل' ? form(s, i).endsWith('ا') || noun.number === 'many' || noun.unit === 'month' : facts.lead === 0 && (before?.signal !== undefined || boundBefore(s, i) !== undefined)
  if (before?.edge !== undefined) return undefined
  const within = form(s, i - 1).endsWith('في') && facts.lead === 0 && noun.number === 'one' && noun.unit !== 'day' && noun.unit !== 'hour' && isClosed(s, i + 1)
  if (noun.number === 'one' && !told && !within) return undefined
  if (noun.bare === 'signal' && !told && !within) return undefined
  const next = form(s, i + 1)
  const late = time(s, i + 1)
  if (late?.vague === true && late.lead === 0) return { count: undefined, unit: noun.unit, duration: isoDuration(undefined, noun.unit), next: i + 2, lead: facts.lead }
  // «أيام الحرب», «ساعات العمل», «سنوات حكمه»: a construct names something else.
  if (noun.number === 'many' && (isDefinite(next) || next === 'عمل' || isOwned(s, i + 1)) && !(late?.lead === 0 && late.tense !== undefined)) return undefined
  if (noun.number === 'one' && isDefinite(next) && noun.unit !== 'hour') return undefined
  if (facts.conjunction !== '' && noun.number === 'many' && !told) return undefined
  const count = noun.number === 'one' ? 1 : noun.number === 'two' ? 2 : undefined
  return finish(s, count as number, noun.unit, i + 1, facts.lead)
}

/** Whether a mark or the end stands at `k`. */
function isClosed(s: Scan, k: number): boolean {
  const next = form(s, k)
  return next === '' || /^[^\p{L}\p{N}]/u.test(next)
}

/** «منذ نحو عقد،»: «عقد» is also a contract and a verb, so nothing nominal may follow. */
function signalled(s: Scan, i: number): boolean {
  const next = form(s, i + 1)
  return (isClosed(s, i + 1) || next === 'من' || next === 'علي') && time(s, i)?.lead === 0 && (time(s, i - 1)?.signal !== undefined || boundBefore(s, i) !== undefined)
}

/** «سنوات عمله», «أيامها»: ends in a pronoun; the folded form cannot tell «ـه» from «ـة». */
function isOwned(s: Scan, k: number): boolean {
  if (k >= s.last) return false
  const word = s.tokens.folded.source.slice(s.tokens.start[k], s.tokens.end[k])
  return word.length > 3 && !word.startsWith('و') && (word.endsWith('ه') || word.endsWith('ها') || word.endsWith('هم'))
}

function isDefinite(word: string): boolean {
  return word.startsWith('ال') && word.length > 3 && word !== 'التي' && word !== 'الذي' && word !== 'الذين' && word !== 'الان'
}
