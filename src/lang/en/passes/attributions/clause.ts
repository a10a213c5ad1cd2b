// Clauses and the words of claims: whether a run of tokens holds a finite verb, and claims cut at their right edge.

import type { TokenRange } from '../../../../text/index.ts'
import { claimEnd } from './edge.ts'
import type { Scene } from './scene.ts'

const REACH = 18
const BARE = new Set(['be', 'been', 'being', 'having'])

/** Whether a finite verb shows within reach of `first`. */
export function isClause(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + REACH); i++) {
    if (scene.isStop(i)) return false
    if (i > first && isFiniteVerb(scene, i)) return true
  }
  return false
}

/** An auxiliary, a listed verb form, a reporting verb in a tense, a form in -ed. */
export function isFiniteVerb(scene: Scene, i: number): boolean {
  if (scene.is(i, 'finite')) return !scene.is(i - 1, 'determiner') && scene.form(i - 1) !== 'to'
  if (scene.is(i, 'auxiliary')) return !BARE.has(scene.form(i))
  const cue = scene.cue(i)
  if (cue?.verb !== undefined && !cue.verb.noun && (cue.verb.form === 'past' || cue.verb.form === 'present')) return true
  const form = scene.form(i)
  return form.length > 4 && form.endsWith('ed') && !scene.is(i - 1, 'determiner') && !scene.isCapital(i)
}

/** A claim from `first`, cut at its right edge; undefined when no word is left. */
export function clause(scene: Scene, first: number, last: number): TokenRange | undefined {
  const end = claimEnd(scene, first, last)
  return end > first && hasWord(scene, first, end) ? { first, last: end } : undefined
}

/** The claim behind the first `word` within `reach`, no stop between. */
export function clauseAfter(scene: Scene, from: number, last: number, word: string, reach: number): TokenRange | undefined {
  for (let i = from; i < Math.min(last, from + reach); i++) {
    if (scene.form(i) === word && i > from) return clause(scene, i + 1, last)
    if (scene.isStop(i) || scene.form(i) === 'that' || (scene.isPause(i) && scene.mark(i) !== ',')) return undefined
  }
  return undefined
}

/** Whether tokens `[first, last)` hold a word. */
export function hasWord(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scene.isWord(i)) return true
  return false
}
