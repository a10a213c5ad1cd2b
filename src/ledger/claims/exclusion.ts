// Exclusion: what keeps two statements from being one claim, however alike their words are.

import type { Statement } from '../../model/statement.ts'
import { dayOf } from './between.ts'
import { countsExclude } from './quantities.ts'

/** Why two statements are no one claim. */
export type Exclusion = 'denial' | 'negation' | 'count' | 'day' | 'outcome' | 'harm'

/** Days that two tellings of one event may lie apart: time zones, and «yesterday» in a text of the day before. */
const APART = 1

/**
 * Why `a` and `b` cannot be one claim, or undefined: one says no to what the other says, their numbers of one thing exclude each
 * other, they date what they tell to different days, one tells as done what the other tells as to come, or the one
 * tells of the dead and the other of the wounded.
 */
export function excludes(a: Statement, b: Statement): Exclusion | undefined {
  if (saysNo(a) !== saysNo(b)) return a.act === 'deny' || b.act === 'deny' ? 'denial' : 'negation'
  if (countsExclude(a, b)) return 'count'
  // «The first since 2000» is said of one visit before it and after it.
  if (!ofOneFirst(a, b)) {
    if (daysExclude(a, b)) return 'day'
    if (outcomesExclude(a, b)) return 'outcome'
  }
  return harmsExclude(a, b) ? 'harm' : undefined
}

/** Whether the statement holds that something is not so: «denied that it sent» and «said that it did not send» hold the same. */
export function saysNo({ act, negated }: Statement): boolean {
  return act === 'deny' || negated
}

/** Whether both tell of the first of one kind of deed since one time. */
export function ofOneFirst(a: Statement, b: Statement): boolean {
  const [x, y] = [a.firstSince, b.firstSince]
  if (x === undefined || y === undefined || x.from > y.to || y.from > x.to) return false
  return a.events.some(({ type }) => b.events.some((other) => other.type === type))
}

/** First and last day that the statement dates something to, by its events where they are dated, else by its only date. */
export function daysOf(statement: Statement): readonly [number, number] | undefined {
  const dated = statement.events.flatMap(({ time }) => (time === undefined ? [] : [time]))
  // «now» and «about then» beside a deed that is not dated by them tell of something else.
  const loose = statement.events.length === 0 ? statement.times : statement.times.filter(({ approx }) => !approx)
  const [time, ...others] = dated.length > 0 ? dated : loose
  if (time === undefined || others.length > 0 || time.from === null || time.to === null) return undefined
  return [dayOf(time.from), dayOf(time.to)]
}

function daysExclude(a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x !== undefined && y !== undefined && (x[0] > y[1] + APART || y[0] > x[1] + APART)
}

/** One event, told by the one as done and by the other as to come. */
function outcomesExclude(a: Statement, b: Statement): boolean {
  return a.events.some((x) => {
    if (x.realis === 'hypothetical') return false
    const told = b.events.filter((y) => y.lemma === x.lemma)
    return told.length > 0 && told.every((y) => y.realis !== x.realis && y.realis !== 'hypothetical')
  })
}

/** Both tell of people harmed, and of no harm in common. */
function harmsExclude(a: Statement, b: Statement): boolean {
  const harms = ({ events }: Statement): readonly string[] => events.flatMap(({ type, lemma }) => (type === 'casualty' ? [lemma] : []))
  const [these, those] = [harms(a), harms(b)]
  return these.length > 0 && those.length > 0 && !these.some((lemma) => those.includes(lemma))
}
