// The subject of a reporting verb: the noun phrase before it, or behind it when verb and subject change places.

import type { TokenRange } from '../../../../text/index.ts'
import type { Scene } from './scene.ts'

const LONGEST = 40
const LONGEST_INVERTED = 24

/** The phrase before the verb at `verb`, not reaching before `from`: whole to the clause's start, and the least phrase that can be it. */
export function subjectBefore(scene: Scene, verb: number, from: number): { whole: TokenRange; least: TokenRange } | undefined {
  let end = verb
  while (end > from && (scene.is(end - 1, 'adverb') || scene.is(end - 1, 'auxiliary') || scene.is(end - 1, 'negation') || scene.isTime(end - 1))) end--
  if (end > from && scene.mark(end - 1) === ',') {
    // «X, the minister, said»: the phrase between commas belongs to the name before it.
    const comma = previousComma(scene, end - 2, from)
    if (comma === undefined) return undefined
    const head = least(scene, comma, from)
    return head === undefined ? undefined : { whole: { first: head.first, last: end - 1 }, least: { first: head.first, last: end - 1 } }
  }
  const small = least(scene, end, from)
  if (small === undefined) return undefined
  let first = small.first
  const floor = Math.max(from, end - LONGEST)
  while (first > floor && !isEdge(scene, first - 1)) first--
  return { whole: { first, last: end }, least: small }
}

/** The phrase after the verb («said Lavrov, the minister»), up to a pause or the end. */
export function subjectAfter(scene: Scene, verb: number, last: number): TokenRange | undefined {
  const first = verb + 1
  if (first >= last || !scene.isWord(first) || scene.is(first, 'preposition') || scene.is(first, 'conjunction')) return undefined
  if (scene.is(first, 'pronoun')) return scene.form(first) === 'that' ? undefined : { first, last: first + 1 }
  let end = first
  while (end < last && end - first < LONGEST_INVERTED && !scene.isStop(end) && !scene.opensAt(end)) {
    if (scene.mark(end) === ',' && !isApposition(scene, end, last)) break
    if (scene.isTime(end) && end > first) break
    end++
  }
  while (end > first && (scene.is(end - 1, 'preposition') || !scene.isWord(end - 1))) end--
  return end > first ? { first, last: end } : undefined
}

/** A comma that an apposition follows: a determiner or a role, closed by the next comma or the end. */
function isApposition(scene: Scene, comma: number, last: number): boolean {
  const next = comma + 1
  if (next >= last || !(scene.is(next, 'determiner') || scene.cue(next)?.speaker !== undefined)) return false
  return !scene.is(next, 'pronoun')
}

/** The least noun phrase that ends before `end`: a pronoun, a name, or back to its determiner. */
function least(scene: Scene, end: number, from: number): TokenRange | undefined {
  const tail = end - 1
  if (tail < from || !scene.isWord(tail)) return undefined
  if (scene.is(tail, 'pronoun') || scene.form(tail) === 'who') return { first: tail, last: end }
  if (scene.is(tail, 'preposition') || scene.is(tail, 'conjunction') || scene.is(tail, 'determiner')) return undefined
  const { mentions } = scene.draft
  let first = tail
  const floor = Math.max(from, end - 10)
  while (first > floor && !isEdge(scene, first - 1) && !scene.is(first, 'determiner')) {
    if (scene.is(first - 1, 'preposition') && scene.form(first - 1) !== 'of') break
    const here = mentions.at[first] ?? -1
    const before = mentions.at[first - 1] ?? -1
    if (here >= 0 && before < 0 && !isTitle(scene, first - 1)) break
    first--
  }
  return { first, last: end }
}

/** Words that stand before a name and belong to its phrase: roles, adjectives of states, determiners. */
function isTitle(scene: Scene, i: number): boolean {
  const cue = scene.cue(i)
  return cue === undefined ? isCapital(scene, i) || scene.isWord(i + 1) : cue.speaker !== undefined || cue.closed.has('determiner')
}

function isCapital(scene: Scene, i: number): boolean {
  return ((scene.draft.tokens.shape[i] ?? 0) & 2) !== 0
}

/** What no subject reaches across: pauses, quotations, conjunctions, relative words, reporting verbs. */
function isEdge(scene: Scene, i: number): boolean {
  if (!scene.isWord(i)) return scene.mark(i) !== "'" && scene.mark(i) !== '-' && scene.mark(i) !== '.'
  if (scene.is(i, 'conjunction')) return scene.form(i) !== 'and' || !scene.isWord(i + 1) || scene.is(i + 1, 'pronoun') || scene.cue(i + 1)?.verb !== undefined
  return scene.form(i) === 'that' || scene.form(i) === 'who' || scene.form(i) === 'which'
}

function previousComma(scene: Scene, from: number, limit: number): number | undefined {
  for (let i = from; i > limit && from - i < LONGEST_INVERTED; i--) {
    if (scene.mark(i) === ',') return i
    if (scene.isStop(i) || scene.opensAt(i) !== undefined) return undefined
  }
  return undefined
}
