// Noun phrases that end at a given token: the least that can be a subject, and what no subject reaches across.

import type { TokenRange } from '../../../../text/index.ts'
import type { Scene } from './scene.ts'

const LONGEST = 10
/** Determiners that may be a subject by themselves. */
const QUANTIFIERS = new Set([
  'both',
  'all',
  'some',
  'many',
  'several',
  'most',
  'few',
  'others',
  'another',
  'each',
  'this',
  'these',
  'those',
])

/** The least noun phrase that ends before `end`: a pronoun, a name with its titles, or back to its determiner. */
export function leastPhrase(scene: Scene, end: number, from: number): TokenRange | undefined {
  const tail = end - 1
  if (tail < from || !scene.isWord(tail)) return undefined
  if (QUANTIFIERS.has(scene.form(tail)) || scene.is(tail, 'pronoun')) return { first: tail, last: end }
  if (scene.is(tail, 'preposition') || scene.is(tail, 'conjunction') || scene.is(tail, 'determiner')) return undefined
  let first = tail
  const floor = Math.max(from, end - LONGEST)
  while (first > floor && !isEdge(scene, first - 1) && !scene.is(first, 'determiner')) {
    if (scene.name(first) >= 0 && scene.name(first) === scene.name(first - 1)) {
      first--
      continue
    }
    if ((scene.is(first - 1, 'preposition') && scene.form(first - 1) !== 'of') || scene.isTime(first - 1)) break
    const joined = scene.form(first - 1) === 'and' && scene.name(first - 2) >= 0 && first - 2 >= from
    if (scene.name(first) >= 0 && scene.name(first - 1) < 0 && !joined && !isTitle(scene, first - 1)) break
    first--
  }
  return { first, last: end }
}

/** «a doctor at the hospital»: the phrase with the speaker's noun before its preposition. */
export function withSpeaker(scene: Scene, phrase: TokenRange, from: number): TokenRange {
  let { first } = phrase
  for (let n = 0; n < 3 && first - 2 >= from && scene.is(first - 1, 'preposition'); n++) {
    const before = leastPhrase(scene, first - 1, from)
    if (before === undefined || scene.cue(first - 2)?.speaker === undefined) break
    first = before.first
  }
  return { first, last: phrase.last }
}

/** Words that stand before a name and belong to its phrase: roles, capitalised words, determiners. */
function isTitle(scene: Scene, i: number): boolean {
  const cue = scene.cue(i)
  return cue === undefined ? scene.isCapital(i) || scene.isWord(i + 1) : cue.speaker !== undefined || cue.closed.has('determiner')
}

/** What no subject reaches across: pauses, quotations, conjunctions, relative words, reporting verbs behind «and». */
export function isEdge(scene: Scene, i: number): boolean {
  if (!scene.isWord(i)) {
    const c = scene.mark(i)
    if (scene.closesAt(i) !== undefined || scene.opensAt(i) !== undefined) return true
    return c !== "'" && !(c === '-' && !scene.isDash(i)) && !(c === '.' && !scene.isStop(i))
  }
  if (scene.is(i, 'conjunction'))
    return scene.form(i) !== 'and' || !scene.isWord(i + 1) || scene.is(i + 1, 'pronoun') || scene.cue(i + 1)?.verb !== undefined
  return scene.form(i) === 'that' || scene.form(i) === 'who' || scene.form(i) === 'which'
}
