// The right edge of a claim: where the words of a source end and something else begins.

import { afterAdverbs } from './adverbs.ts'
import { VERDICT_NOUNS } from './claim-noun.ts'
import type { Scene } from './scene.ts'

const AND = new Set(['and', 'but', 'while'])
const SUBJECT_REACH = 9

/** The end of a claim that begins at `from` within a statement ending at `last`: before a tail that names another source or another act. */
export function claimEnd(scene: Scene, from: number, last: number): number {
  const { edge } = scene
  // Claims within claims end where the outer ones do: asked again, the edge is known.
  if (edge.last === last && edge.from <= from && from < edge.end) return edge.end
  const end = search(scene, from, last)
  scene.edge = { from, last, end }
  return end
}

function search(scene: Scene, from: number, last: number): number {
  for (let i = from; i < last; i++) {
    if (scene.isQuoted(i)) continue
    const form = scene.form(i)
    if (form === 'according' && scene.form(i + 1) === 'to') return beforePause(scene, i, from)
    if (form === 'citing' || (form === 'adding' && scene.form(i + 1) === 'that')) return beforePause(scene, i, from)
    const c = scene.mark(i)
    if (c === ';') return i
    if (c === '(' && scene.form(i + 1) === 'see') return i
    if (c === ',' && (isTail(scene, i + 1, last) || isSource(scene, i + 1, last))) return i
    if (form === 'but' && isSilence(scene, i + 1)) return beforePause(scene, i, from)
    if (AND.has(form) && (isSecondVerb(scene, i + 1, last) || startsReport(scene, i + 1, last))) return beforePause(scene, i, from)
  }
  return last
}

/** «but he did not elaborate», «but did not say by whom»: what the source left unsaid is the writer's. */
function isSilence(scene: Scene, at: number): boolean {
  const i = scene.is(at, 'pronoun') ? at + 1 : at
  const verb =
    scene.form(i) === 'did' && scene.form(i + 1) === 'not' ? i + 2 : scene.form(i) === 'gave' && scene.form(i + 1) === 'no' ? i + 2 : -1
  return verb > 0 && SILENT.has(scene.form(verb))
}

const SILENT = new Set([
  'elaborate',
  'specify',
  'say',
  'give',
  'provide',
  'comment',
  'name',
  'identify',
  'details',
  'detail',
  'reason',
  'figures',
  'offer',
  'explain',
  'disclose',
])

/** «, adding that», «, and said», «, a charge that …», «, without saying by whom». */
function isTail(scene: Scene, at: number, last: number): boolean {
  if (scene.cue(at)?.verb?.form === 'ing') return true
  if (scene.form(at) === 'without' && scene.form(at + 1).endsWith('ing')) return true
  if (scene.is(at, 'determiner') && (scene.form(at + 1) === 'term' || scene.form(at + 1) === 'reference')) return true // «“terrorists”, a term it uses for …»
  if (scene.is(at, 'determiner') && VERDICT_NOUNS.has(scene.form(at + 1)) && !scene.isPause(at + 2)) return true
  if (scene.form(at) === 'although' || scene.form(at) === 'though') return startsReport(scene, at + 1, last)
  return (scene.form(at) === 'and' || scene.form(at) === 'but') && isSecondVerb(scene, at + 1, last)
}

/** «…, the source added.»: a short phrase and a verb of speech that ends the statement. */
export function isSource(scene: Scene, from: number, last: number): boolean {
  return closingVerb(scene, from, last) >= 0
}

/** The verb of speech that ends the statement behind a short phrase from `from`; -1 when none does. */
export function closingVerb(scene: Scene, from: number, last: number): number {
  for (let i = from; i < Math.min(last, from + SUBJECT_REACH); i++) {
    if (!scene.isWord(i)) return -1
    const verb = scene.cue(i)?.verb
    if (
      i === from ||
      verb === undefined ||
      (verb.form !== 'past' && verb.form !== 'present') ||
      !(verb.frames.has('that') || verb.frames.has('tell-that'))
    )
      continue
    const next = afterAdverbs(scene, i + 1, last)
    return next >= last || scene.isStop(next) ? i : -1
  }
  return -1
}

/** «… and demanded an inquiry»: a finite reporting verb right behind the conjunction. */
function isSecondVerb(scene: Scene, at: number, last: number): boolean {
  const i = scene.is(at, 'adverb') ? at + 1 : at
  const verb = scene.cue(i)?.verb
  if (verb === undefined || i + 1 >= last || verb.form === 'base' || verb.form === 'ing') return false
  return (verb.form === 'past' && !verb.frames.has('at')) || scene.form(i + 1) === 'that' || verb.frames.has('words')
}

/** A new subject with its own reporting verb within a few words. */
function startsReport(scene: Scene, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + SUBJECT_REACH); i++) {
    if (!scene.isWord(i) || scene.isQuoted(i)) return false
    const verb = scene.cue(i)?.verb
    const present = verb?.form === 'base' && (scene.is(i - 1, 'pronoun') || scene.form(i - 1).endsWith('s'))
    if (
      verb !== undefined &&
      (verb.form === 'past' || verb.form === 'present' || present) &&
      reports(scene, i) &&
      !scene.is(i - 1, 'auxiliary')
    ) {
      return i === from ? false : !scene.is(i - 1, 'preposition') && !scene.is(i - 1, 'determiner')
    }
    if (scene.is(i, 'auxiliary') && i > from) return false
  }
  return false
}

function reports(scene: Scene, i: number): boolean {
  const frames = scene.cue(i)?.verb?.frames
  return (
    frames !== undefined &&
    (frames.has('that') ||
      frames.has('naming') ||
      frames.has('obj-to') ||
      frames.has('accuse-of') ||
      frames.has('blame-for') ||
      frames.has('to'))
  )
}

function beforePause(scene: Scene, i: number, from: number): number {
  return i - 1 > from && scene.isPause(i - 1) ? i - 1 : i
}
