// What stands between a reporting verb and what it reports: adverbs, dates, places, occasions, listeners.

import { afterAdverbs } from './adverbs.ts'
import { isFiniteVerb } from './clause.ts'
import { afterListener } from './listener.ts'
import type { Scene } from './scene.ts'

const LONGEST = 28
/** Conjunctions that may open what is reported; others open something else («said as he left»). */
const OPENERS = new Set(['if', 'how', 'why', 'what', 'whether', 'where'])

/** Where the complement of a verb begins, and how it is led in. */
export interface Opening {
  readonly at: number
  readonly lead: 'that' | 'speech' | 'clause'
}

/** Looks past asides behind the verb at `verb` for «that», a quotation, or the clause itself; undefined when nothing follows that could be one. */
export function opening(scene: Scene, verb: number, last: number, listener: boolean): Opening | undefined {
  let i = afterAdverbs(scene, verb + 1, last)
  const near = i
  if (listener && i < last && scene.isWord(i) && scene.form(i) !== 'that') i = afterListener(scene, i, last)
  i = afterAdverbs(scene, i, last)
  if (i >= last || scene.isStop(i)) return undefined
  if (scene.form(i) === 'that' && i + 1 < last) return { at: i + 1, lead: 'that' }
  const direct = quotationFrom(scene, i, last)
  if (direct !== undefined) return direct
  if (
    isAside(scene, i) ||
    scene.form(i) === 'when' ||
    (listener && i > near && !scene.isPause(i)) ||
    (scene.mark(i) === ',' && scene.form(i + 1) === 'citing')
  ) {
    const past = afterAside(scene, i, last)
    if (past !== undefined) return past
    if (isAside(scene, i) || scene.form(i) === 'when') return undefined
  }
  if (scene.isPause(i)) return scene.mark(i) === ':' && i + 1 < last ? { at: i + 1, lead: 'clause' } : undefined
  if (scene.is(i, 'conjunction') && !OPENERS.has(scene.form(i))) return undefined
  return scene.form(i) === 'including' || scene.form(i) === 'according' ? undefined : { at: i, lead: 'clause' }
}

/** A preposition that opens no number («at least five», «over 300»). */
function isAside(scene: Scene, i: number): boolean {
  if (!scene.is(i, 'preposition') || (scene.draft.quantities.at[i] ?? -1) >= 0) return false
  return scene.form(i + 1) !== 'least' && scene.form(i + 1) !== 'most' && !(scene.isNumber(i + 1) && !scene.isTime(i + 1))
}

function quotationFrom(scene: Scene, i: number, last: number): Opening | undefined {
  const at = scene.mark(i) === ',' || scene.mark(i) === ':' ? i + 1 : i
  return at < last && scene.opensAt(at) !== undefined ? { at: at + 1, lead: 'speech' } : undefined
}

/** «in a statement on Monday that», «at a rally: “…”», «after the meeting it would». */
function afterAside(scene: Scene, from: number, last: number): Opening | undefined {
  const limit = Math.min(last, from + LONGEST)
  for (let i = from; i < limit; i++) {
    if (scene.isStop(i)) return undefined
    if (scene.form(i) === 'that' && i + 1 < last && !scene.is(i - 1, 'preposition')) return { at: i + 1, lead: 'that' }
    const direct = quotationFrom(scene, i, last)
    if (direct !== undefined && (scene.isPause(i) || scene.opensAt(i) !== undefined)) return direct
    if (
      i > from + 1 &&
      scene.is(i, 'pronoun') &&
      !scene.is(i - 1, 'preposition') &&
      !scene.is(i, 'conjunction') &&
      isFiniteVerb(scene, i + 1)
    )
      return { at: i, lead: 'clause' }
    const verb = scene.cue(i)?.verb
    if (verb !== undefined && i > from + 1 && !verb.noun && verb.form !== 'base' && verb.form !== 'ing') return undefined
  }
  return undefined
}
