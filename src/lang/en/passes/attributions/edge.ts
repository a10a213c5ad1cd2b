// The right edge of a claim: where the words of a source end and something else begins.

import type { Scene } from './scene.ts'

/** The end of a claim that begins at `from` within a statement ending at `last`: before a tail that names another source or another act. */
export function claimEnd(scene: Scene, from: number, last: number): number {
  const end = last
  for (let i = from; i < end; i++) {
    if (scene.isQuoted(i)) continue
    if (scene.form(i) === 'according' && scene.form(i + 1) === 'to') return beforePause(scene, i, from)
    if (scene.mark(i) === ',' && (isTail(scene, i + 1, end) || isVerdict(scene, i + 1))) return i
    if ((scene.form(i) === 'and' || scene.form(i) === 'but') && isSecondVerb(scene, i + 1, end)) return beforePause(scene, i, from)
    if (scene.mark(i) === ';') return i
    if (scene.form(i) === 'while' && scene.mark(i - 1) === ',' && hasFiniteCue(scene, i + 1, end)) return i - 1
    if ((scene.form(i) === 'and' || scene.form(i) === 'but' || scene.form(i) === 'while') && startsReport(scene, i + 1, end)) return beforePause(scene, i, from)
  }
  return end
}

/** «, adding that», «, said», «, which it denied». */
function isTail(scene: Scene, at: number, last: number): boolean {
  const verb = scene.cue(at)?.verb
  if (verb?.form === 'ing') return true
  if (scene.form(at) === 'and' || scene.form(at) === 'but') {
    const next = scene.is(at + 1, 'adverb') ? at + 2 : at + 1
    const second = scene.cue(next)?.verb
    return second !== undefined && second.form !== 'base' && next < last
  }
  return false
}

/** Nouns that stand for somebody's claim. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(['charge', 'claim', 'allegation', 'accusation', 'assertion', 'charges', 'allegations', 'claims', 'accusations', 'report', 'reports', 'suggestion', 'suggestions'])

/** «, a charge that the ministry denies». */
function isVerdict(scene: Scene, at: number): boolean {
  return scene.is(at, 'determiner') && CLAIM_NOUNS.has(scene.form(at + 1))
}

/** «… and demanded an inquiry»: a finite reporting verb right behind the conjunction. */
function isSecondVerb(scene: Scene, at: number, last: number): boolean {
  const i = scene.is(at, 'adverb') ? at + 1 : at
  const verb = scene.cue(i)?.verb
  if (verb === undefined || i + 1 >= last || verb.form === 'base' || verb.form === 'ing') return false
  return verb.form === 'past' || scene.form(i + 1) === 'that'
}

/** A new subject with its own reporting verb within a few words. */
function startsReport(scene: Scene, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 9); i++) {
    if (!scene.isWord(i) || scene.isQuoted(i)) return false
    const verb = scene.cue(i)?.verb
    if (verb !== undefined && (verb.form === 'past' || verb.form === 'present') && verb.frames.has('that') && !scene.is(i - 1, 'auxiliary')) {
      return i === from ? false : !scene.is(i - 1, 'preposition') && !scene.is(i - 1, 'determiner')
    }
    if (scene.is(i, 'auxiliary') && i > from) return false
  }
  return false
}

function hasFiniteCue(scene: Scene, from: number, last: number): boolean {
  return startsReport(scene, from, last)
}

function beforePause(scene: Scene, i: number, from: number): number {
  return i - 1 > from && scene.isPause(i - 1) ? i - 1 : i
}
