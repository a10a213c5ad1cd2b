// What stands between a reporting verb and what it reports: adverbs, dates, places, occasions, listeners.

import type { Scene } from './scene.ts'

const LONGEST = 28

/** Where the complement of the verb at `verb` begins, and how it is led in; undefined when nothing follows that could be one. */
export interface Opening {
  readonly at: number
  readonly lead: 'that' | 'speech' | 'clause'
}

/**
 * Looks past asides for «that», a quotation, or the clause itself. A prepositional phrase right behind the verb counts as an aside
 * only when «that», a quotation or a comma ends it.
 */
export function opening(scene: Scene, verb: number, last: number, listener: boolean): Opening | undefined {
  let i = skipAdverbs(scene, verb + 1, last)
  const near = i
  if (listener && i < last && scene.isWord(i) && scene.form(i) !== 'that') i = skipListener(scene, i, last)
  i = skipAdverbs(scene, i, last)
  if (i >= last || scene.isStop(i)) return undefined
  if (scene.form(i) === 'that' && i + 1 < last) return { at: i + 1, lead: 'that' }
  const direct = quotationFrom(scene, i, last)
  if (direct !== undefined) return direct
  if (scene.is(i, 'preposition') || (listener && i > near && !scene.isPause(i))) {
    const past = afterAside(scene, i, last)
    if (past !== undefined) return past
    if (scene.is(i, 'preposition')) return undefined
  }
  if (scene.isPause(i)) return scene.mark(i) === ':' && i + 1 < last ? { at: i + 1, lead: 'clause' } : undefined
  if (scene.is(i, 'conjunction') && !['if', 'while', 'although', 'though', 'when', 'how', 'why', 'what', 'whether', 'where', 'as'].includes(scene.form(i))) return undefined
  return { at: i, lead: 'clause' }
}

function quotationFrom(scene: Scene, i: number, last: number): Opening | undefined {
  const at = scene.mark(i) === ',' || scene.mark(i) === ':' ? i + 1 : i
  return at < last && scene.opensAt(at) !== undefined ? { at: at + 1, lead: 'speech' } : undefined
}

/** «in a statement on Monday that», «at a rally: “…”». */
function afterAside(scene: Scene, from: number, last: number): Opening | undefined {
  const limit = Math.min(last, from + LONGEST)
  for (let i = from; i < limit; i++) {
    if (scene.isStop(i)) return undefined
    if (scene.form(i) === 'that' && i + 1 < last && !scene.is(i - 1, 'preposition')) return { at: i + 1, lead: 'that' }
    const direct = quotationFrom(scene, i, last)
    if (direct !== undefined && (scene.isPause(i) || scene.opensAt(i) !== undefined)) return direct
    if (scene.cue(i)?.verb !== undefined && i > from + 1 && scene.cue(i)?.verb?.form !== 'base') return undefined
  }
  return undefined
}

/** «told reporters», «told AFP by phone»: one name, or a short noun phrase. */
function skipListener(scene: Scene, from: number, last: number): number {
  const { mentions } = scene.draft
  const named = mentions.at[from] ?? -1
  let i = from
  if (named >= 0) {
    while (i < last && mentions.at[i] === named) i++
    if (scene.form(i) === "'s") i = skipWords(scene, i + 1, last)
    return i
  }
  if (scene.is(i, 'pronoun')) return i + 1
  while (i < last && scene.is(i, 'determiner')) i++
  return skipWords(scene, i, last)
}

function skipWords(scene: Scene, from: number, last: number): number {
  let i = from
  const plural = (k: number): boolean => scene.form(k).endsWith('s') && !scene.form(k).endsWith('ss')
  while (i < last && i - from < 4 && scene.isWord(i) && !scene.is(i, 'preposition') && !scene.is(i, 'pronoun') && scene.form(i) !== 'that') {
    i++
    if (plural(i - 1)) break
  }
  return i
}

function skipAdverbs(scene: Scene, from: number, last: number): number {
  let i = from
  for (;;) {
    const dated = scene.is(i, 'preposition') && i + 1 < last && scene.isTime(i + 1)
    if (dated) i++
    else if (i < last && (scene.isTime(i) || (scene.is(i, 'adverb') && scene.isWord(i)))) i++
    else return i
  }
}
