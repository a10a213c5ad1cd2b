// The subject of a reporting verb: the noun phrase before it, or behind it when verb and subject change places.

import type { TokenRange } from '../../../../text/index.ts'
import { isFiniteVerb } from './clause.ts'
import { isEdge, leastPhrase, withSpeaker } from './phrase.ts'
import type { Scene } from './scene.ts'

const LONGEST = 40
const LONGEST_INVERTED = 24
/** Words that stand between a subject and its verb («both deny»). */
export const FLOATING: ReadonlySet<string> = new Set(['all', 'both', 'each', 'themselves', 'himself', 'herself', 'itself'])

/** A subject: the whole phrase back to the clause's start, and the least phrase that can be it. */
export interface Subject {
  readonly whole: TokenRange
  readonly least: TokenRange
}

/** The phrase before the verb at `verb`, not reaching before `from`. */
export function subjectBefore(scene: Scene, verb: number, from: number): Subject | undefined {
  let end = beforeAuxiliaries(scene, verb, from)
  if (end > from + 1 && FLOATING.has(scene.form(end - 1)) && scene.isWord(end - 2) && !scene.is(end - 2, 'conjunction')) end--
  if (scene.mark(end - 1) === ')') end = beforeBracket(scene, end - 1, from)
  const relative = scene.form(end - 1)
  if (relative === 'who' || relative === 'which') return relativeHead(scene, end - 1, from)
  if (end > from && (scene.mark(end - 1) === ',' || scene.isDash(end - 1))) return appositive(scene, end - 1, from)
  const nearest = leastPhrase(scene, end, from)
  if (nearest === undefined) return undefined
  const least = withSpeaker(scene, nearest, from)
  let first = least.first
  const floor = Math.max(from, end - LONGEST)
  while (first > floor && !isEdge(scene, first - 1)) first--
  // «The Observatory which relies on … said», where commas were lost; any other verb belongs to a clause before.
  const isRelative =
    (scene.form(first - 1) === 'who' || scene.form(first - 1) === 'which') && first - 2 >= from && !opensPhrase(scene, first)
  for (let i = first; i < least.first || (isRelative && i === first); i++) {
    if (!isRelative && !isFiniteVerb(scene, i)) continue
    const head = isRelative ? leastPhrase(scene, first - 1, from) : undefined
    const whole = head === undefined ? least : { first: head.first, last: end }
    return { whole, least: whole }
  }
  return { whole: { first: afterLeadIn(scene, first, least.first), last: end }, least }
}

function opensPhrase(scene: Scene, i: number): boolean {
  return scene.is(i, 'determiner') || scene.is(i, 'pronoun') || scene.name(i) >= 0 || scene.isCapital(i)
}

function beforeAuxiliaries(scene: Scene, verb: number, from: number): number {
  let end = verb
  while (
    end > from &&
    (scene.is(end - 1, 'adverb') || scene.is(end - 1, 'auxiliary') || scene.is(end - 1, 'negation') || scene.isTime(end - 1))
  )
    end--
  const dated = end < verb && scene.isTime(end) && scene.is(end - 1, 'preposition')
  return dated && end - 1 > from ? end - 1 : end
}

/** «Dale Rook (R-Me.) said»: before the bracket. */
function beforeBracket(scene: Scene, close: number, from: number): number {
  for (let i = close - 1; i > from && i > close - 12; i--) if (scene.mark(i) === '(') return i
  return close
}

/** «her aide, who says»: the phrase before «who». */
function relativeHead(scene: Scene, at: number, from: number): Subject | undefined {
  const end = scene.mark(at - 1) === ',' ? at - 1 : at
  const head = leastPhrase(scene, end, from)
  return head === undefined ? undefined : { whole: head, least: head }
}

/** Past adverbs, dates and their prepositions that open a clause («Also on Monday the agency said»); a clause that opens with another preposition keeps its least subject. */
function afterLeadIn(scene: Scene, first: number, least: number): number {
  let i = first
  while (
    i < least &&
    (scene.isTime(i) || scene.is(i, 'adverb') || scene.is(i, 'conjunction') || (scene.is(i, 'preposition') && scene.isTime(i + 1)))
  )
    i++
  return scene.is(i, 'preposition') ? least : i
}

/** «X, the minister, said», «X, 59, of Leeds, who saw it, said»: the phrases between commas belong to the name before them. */
function appositive(scene: Scene, last: number, from: number): Subject | undefined {
  const dash = scene.isDash(last)
  let seen: TokenRange | undefined
  const floor = Math.max(from, last - LONGEST)
  for (let i = last - 1; i > floor; i--) {
    if (scene.isStop(i) || scene.closesAt(i) !== undefined || scene.mark(i) === ':') break
    if (dash ? !scene.isDash(i) : scene.mark(i) !== ',') continue
    if (dash && scene.mark(i - 1) === '-') continue
    const head = leastPhrase(scene, scene.mark(i - 1) === '.' ? i - 1 : i, from)
    if (head === undefined) continue
    seen = head
    const before = scene.is(head.first - 1, 'preposition') ? head.first - 2 : head.first - 1
    const isSatellite = scene.isNumber(head.first) || scene.is(head.first - 1, 'preposition') || scene.mark(i - 1) === '.'
    if (!isSatellite || scene.mark(before) !== ',') break
  }
  if (seen === undefined) return undefined
  const whole = withSpeaker(scene, { first: seen.first, last }, from)
  return { whole, least: whole }
}

/** The phrase after the verb («said Lavrov, the minister»), up to a pause or the end. */
export function subjectAfter(scene: Scene, verb: number, last: number): TokenRange | undefined {
  const first = verb + 1
  if (first >= last || !scene.isWord(first) || scene.is(first, 'preposition') || scene.is(first, 'conjunction')) return undefined
  if (scene.is(first, 'pronoun')) return scene.form(first) === 'that' ? undefined : { first, last: first + 1 }
  let end = first
  let relative = false
  while (end < last && end - first < LONGEST_INVERTED && !scene.isStop(end) && !scene.opensAt(end)) {
    if (scene.form(end) === 'who' || scene.form(end) === 'which') relative = true
    // «said the mayor, who added that»: another claim begins.
    if (scene.mark(end) === ',' && scene.form(end + 1) === 'who' && scene.cue(end + 2)?.verb?.frames.has('that') === true) break
    if (scene.mark(end) === ',' && !isApposition(scene, end, last)) break
    if (!relative && end > first && (scene.isTime(end) || isAfterwards(scene, end))) break
    if (!relative && end > first && isFiniteVerb(scene, end)) break
    end++
  }
  while (end > first && (scene.is(end - 1, 'preposition') || !scene.isWord(end - 1))) end--
  return end > first ? { first, last: end } : undefined
}

function isAfterwards(scene: Scene, i: number): boolean {
  const form = scene.form(i)
  return form === 'as' || form === 'while' || form === 'when' || form === 'after' || form === 'during'
}

/** A comma that an apposition follows: a determiner, a role, «who». */
function isApposition(scene: Scene, comma: number, last: number): boolean {
  const next = comma + 1
  if (next >= last) return false
  if (scene.form(next) === 'who') return true
  if (!(
    scene.is(next, 'determiner') ||
    scene.cue(next)?.speaker !== undefined ||
    scene.form(next) === 'one' ||
    scene.form(next) === 'managing'
  ))
    return scene.name(next) >= 0 && scene.name(next - 2) >= 0 && last - next < 8
  return !scene.is(next, 'pronoun')
}
