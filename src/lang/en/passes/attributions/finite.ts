// Whether a form of a reporting verb reports here: a verb and no noun, active, affirmed.

import type { VerbCue } from '../../words/cue.ts'
import { afterAdverbs } from './adverbs.ts'
import type { Scene } from './scene.ts'
import { FLOATING } from './subject.ts'

/** Forms of «to be» that make a passive. */
export const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  'get',
  'got',
])
const HEAD_REACH = 8
const PLURALS = new Set([
  'they',
  'we',
  'i',
  'you',
  'who',
  'people',
  'some',
  'many',
  'others',
  'police',
  'both',
  'all',
  'most',
  'several',
  'few',
  'these',
  'those',
  'two',
  'three',
  'four',
  'media',
  'data',
  'figures',
])

/** A verb that can report: not a noun («the report»), not passive, no bare infinitive, not denied («did not say»). */
export function reportsHere(scene: Scene, at: number, verb: VerbCue): boolean {
  const before = at - 1
  if (
    scene.form(before) === 'to' ||
    scene.form(before) === 'as' ||
    (scene.is(before, 'determiner') && !FLOATING.has(scene.form(before))) ||
    (scene.form(before) === "'s" && verb.noun)
  )
    return false
  // «will continue to develop»: nothing is said.
  if (verb.lemma === 'continue' && scene.form(at + 1) === 'to') return false
  if (verb.lemma === 'ask' && scene.form(at + 1) === 'not') return false // «asked not to be named»
  if (verb.form !== 'ing' && (scene.is(before, 'preposition') || (verb.act === 'assert' && isAside(scene, at)))) return false
  if (scene.name(at) >= 0 && verb.noun) return false
  const tail = scene.is(before, 'adverb') ? before - 1 : before
  if (verb.form === 'past')
    return !BE.has(scene.form(tail)) && !BE.has(scene.form(tail - (scene.is(tail, 'negation') ? 1 : 0))) && affirmed(scene, at, verb)
  if (verb.form === 'ing') return true
  if (verb.noun && !speaksNow(scene, at, verb)) return false
  if (verb.form === 'present') return affirmed(scene, at, verb)
  return isPredicate(scene, tail) && affirmed(scene, at, verb)
}

/** «NK News, which first reported the move, said …»: a relative clause between subject and verb that names a thing reports no words. */
function isAside(scene: Scene, at: number): boolean {
  let i = at - 1
  while (i > at - 4 && (scene.is(i, 'adverb') || scene.is(i, 'auxiliary') || scene.form(i) === 'first')) i--
  if ((scene.form(i) !== 'which' && scene.form(i) !== 'who') || scene.mark(i - 1) !== ',') return false
  for (let k = at + 1; k < at + HEAD_REACH; k++) {
    if (scene.form(k) === 'that' || scene.opensAt(k) !== undefined) return false
    if (scene.mark(k) !== ',') continue
    const next = scene.cue(k + 1)?.verb
    return next !== undefined && (next.form === 'past' || next.form === 'present') && next.frames.has('that')
  }
  return false
}

/** A bare form has an auxiliary or a plural before it. */
function isPredicate(scene: Scene, tail: number): boolean {
  for (let i = tail; i > tail - 3; i--) if (scene.is(i, 'auxiliary')) return true
  if (scene.name(tail) >= 0 || PLURALS.has(scene.form(tail)) || scene.mark(tail) === ')' || scene.mark(tail) === ',') return true
  return (scene.isWord(tail) && scene.form(tail).endsWith('s') && scene.cue(tail)?.verb === undefined) || hasPluralHead(scene, tail)
}

/** «analysts at the bank», «documents seen by the paper»: a plural speaker before the preposition. */
function hasPluralHead(scene: Scene, tail: number): boolean {
  let behind = false
  for (let i = tail; i > tail - HEAD_REACH; i--) {
    if (!scene.isWord(i)) return false
    if (behind && scene.cue(i)?.speaker !== undefined) return isPlural(scene.form(i))
    behind ||= scene.is(i, 'preposition')
  }
  return false
}

/** «did not say», «has never confirmed»: no claim. What is not believed or expected is one all the same. */
function affirmed(scene: Scene, at: number, verb: VerbCue): boolean {
  if (verb.act === 'assess' || verb.act === 'demand') return true
  for (let i = at - 1; i > at - 4 && (scene.is(i, 'negation') || scene.is(i, 'auxiliary') || scene.is(i, 'adverb')); i--)
    if (scene.is(i, 'negation')) return false
  return true
}

/** A word that is also a noun («claims», «reports») is a verb before «that» or a quotation, and behind a pronoun, an auxiliary, or a subject of its number. */
function speaksNow(scene: Scene, at: number, verb: VerbCue): boolean {
  const next = afterAdverbs(scene, at + 1, at + 6)
  if (scene.form(next) === 'that' || scene.opensAt(next) !== undefined || (scene.opensAt(next + 1) !== undefined && !scene.isWord(next)))
    return true
  const before = scene.is(at - 1, 'adverb') ? at - 2 : at - 1
  if (scene.is(before, 'pronoun') || scene.is(before, 'auxiliary')) return true
  if (verb.often || (scene.name(before) < 0 && scene.cue(before)?.speaker === undefined)) return false
  return (verb.form === 'base') === (isPlural(scene.form(before)) || hasPluralHead(scene, before))
}

function isPlural(form: string): boolean {
  return PLURALS.has(form) || (form.endsWith('s') && !form.endsWith('ss'))
}
