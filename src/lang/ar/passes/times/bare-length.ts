// Lengths without a number: «بضعة أيام», «بعد شهر», «منذ أشهر», «استمرت ساعات».

import { isoDuration } from '../../../../time/index.ts'
import { boundBefore } from './bound.ts'
import { finish, type Length } from './counted-length.ts'
import { form, number, time, type Scan } from './scan.ts'

/** «بضعة أيام», «عدة أشهر», «أيام قليلة». */
export function vague(s: Scan, i: number): Length | undefined {
  const facts = time(s, i)
  const read = number(s, i)
  const many = read?.vague === true ? time(s, read.last) : facts?.vague === true ? time(s, i + 1) : undefined
  if (many?.unit === undefined || many.unit.number === 'two' || many.lead > 0) return undefined
  return {
    count: undefined,
    unit: many.unit.unit,
    duration: isoDuration(undefined, many.unit.unit),
    next: (read?.vague === true ? read.last : i + 1) + 1,
    lead: facts?.lead ?? read?.lead ?? 0,
  }
}

/** A unit with neither number nor relation: «بعد شهر», «منذ أشهر», «استمرت ساعات». */
export function alone(s: Scan, i: number): Length | undefined {
  const facts = time(s, i)
  const noun = facts?.unit
  if (noun === undefined || facts === undefined || facts.definite) return undefined
  // A unit that is all of a text is a length.
  if (s.last - s.first === 1 && noun.number === 'one') return finish(s, 1, noun.unit, i + 1, facts.lead)
  if (noun.bare === '' && noun.number === 'one' && (noun.unit === 'decade' || noun.unit === 'century'))
    return signalled(s, i) ? finish(s, 1, noun.unit, i + 1, facts.lead) : undefined
  if (noun.bare === '' || noun.bare === 'whole') return undefined
  const before = time(s, i - 1)
  const told =
    facts.preposition === 'ل'
      ? form(s, i).endsWith('ا') || noun.number === 'many' || noun.unit === 'month'
      : facts.lead === 0 && (before?.signal !== undefined || boundBefore(s, i) !== undefined)
  if (before?.edge !== undefined) return undefined
  const within =
    form(s, i - 1).endsWith('في') &&
    facts.lead === 0 &&
    noun.number === 'one' &&
    noun.unit !== 'day' &&
    noun.unit !== 'hour' &&
    isClosed(s, i + 1)
  if (noun.number === 'one' && !told && !within) return undefined
  if (noun.bare === 'signal' && !told && !within) return undefined
  const next = form(s, i + 1)
  const late = time(s, i + 1)
  if (late?.vague === true && late.lead === 0)
    return { count: undefined, unit: noun.unit, duration: isoDuration(undefined, noun.unit), next: i + 2, lead: facts.lead }
  // «أيام الحرب», «ساعات العمل», «سنوات حكمه»: a construct names something else.
  if (
    noun.number === 'many' &&
    (isDefinite(next) || next === 'عمل' || isOwned(s, i + 1)) &&
    !(late?.lead === 0 && late.tense !== undefined)
  )
    return undefined
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
  return (
    (isClosed(s, i + 1) || next === 'من' || next === 'علي') &&
    time(s, i)?.lead === 0 &&
    (time(s, i - 1)?.signal !== undefined || boundBefore(s, i) !== undefined)
  )
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
