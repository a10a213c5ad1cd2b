// Reporting verbs: which of their complements follows, and where a claim stands before its verb.

import type { TokenRange } from '../../../../text/index.ts'
import type { Frame, VerbCue } from '../../words/cue.ts'
import { opening } from './aside.ts'
import { CLAIM_NOUNS, claimEnd } from './edge.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'
import { subjectAfter, subjectBefore } from './subject.ts'

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const LISTENER_REACH = 14

/** The report of the verb at token `at` within `statement`, earlier reports of it ending at `from`; undefined when the word reports nothing here. */
export function verbReport(scene: Scene, at: number, statement: TokenRange, from: number): Report | undefined {
  const verb = scene.cue(at)?.verb
  if (verb === undefined || !isFinite(scene, at, verb)) return undefined
  const participle = verb.form === 'ing' && !BE.has(scene.form(at - 1))
  const cue = { first: at, last: at + 1 }
  const behindQuote = !participle && quoteBefore(scene, at, from)
  if (behindQuote) {
    const after = subjectAfter(scene, at, statement.last)
    if (after !== undefined) return { rule: 'inverted', verb, cue, source: after, content: [quotedBefore(scene, at, from), ...quotedAfter(scene, after.last, statement.last)] }
  }
  const coordinated = !participle && isCoordinated(scene, at, from)
  const subject = participle || coordinated ? undefined : subjectBefore(scene, at, from)
  if (!participle && !coordinated && subject === undefined) return undefined
  const relayed = verb.frames.has('as-saying') ? asSaying(scene, at, statement.last) : undefined
  if (relayed !== undefined) return { rule: 'as-saying', verb, cue, source: subject?.whole, speaker: relayed.speaker, content: [relayed.content] }
  for (const [frame, read] of COMPLEMENTS) {
    if (!verb.frames.has(frame)) continue
    const content = read(scene, at, statement.last, verb)
    if (content !== undefined) return { rule: participle ? 'participle' : coordinated ? 'coordinated' : frame, verb, cue, source: subject?.whole, content: [content] }
  }
  if (subject === undefined || !(verb.frames.has('speech') || verb.frames.has('tell-that'))) return undefined
  return trailing(scene, verb, cue, subject.least, statement, from)
}

type Complement = (scene: Scene, at: number, last: number, verb: VerbCue) => TokenRange | undefined

/** Complements in the order they are tried. */
const COMPLEMENTS: readonly (readonly [Frame, Complement])[] = [
  ['call-for', (scene, at, last) => {
    if (scene.form(at + 1) === 'for') return clause(scene, at + 2, last)
    return scene.form(at + 1) === 'on' ? after(scene, at + 2, last, 'to') : undefined
  }],
  ['accuse-of', (scene, at, last) => after(scene, at + 1, last, 'of')],
  ['blame-for', (scene, at, last) => after(scene, at + 1, last, 'for') ?? clause(scene, at + 1, last)],
  ['to', (scene, at, last) => (scene.form(at + 1) === 'to' ? clause(scene, at + 2, last) : undefined)],
  ['of', (scene, at, last) => (scene.form(at + 1) === 'of' || scene.form(at + 1) === 'against' ? clause(scene, at + 2, last) : undefined)],
  ['obj-to', (scene, at, last) => after(scene, at + 1, last, 'to')],
  ['tell-that', (scene, at, last) => opened(scene, at, last, true)],
  ['that', (scene, at, last) => opened(scene, at, last, false)],
  ['speech', (scene, at, last, verb) => (verb.frames.has('that') ? undefined : opened(scene, at, last, false, true))],
  ['as', (scene, at, last) => after(scene, at + 1, last, 'as')],
  ['quoted', (scene, at, last) => {
    for (let i = at + 1; i < Math.min(last, at + LISTENER_REACH); i++) if (scene.opensAt(i) !== undefined) return clause(scene, at + 1, last)
    return undefined
  }],
  ['noun', (scene, at, last) => (scene.isWord(at + 1) && !scene.is(at + 1, 'preposition') && !scene.is(at + 1, 'conjunction') ? claimed(scene, at + 1, last) : undefined)],
]

/** A noun phrase that is claimed or denied; of «the allegation that …» only what is alleged. */
function claimed(scene: Scene, first: number, last: number): TokenRange | undefined {
  for (let i = first; i < Math.min(last, first + 6); i++) if (scene.form(i) === 'that' && CLAIM_NOUNS.has(scene.form(i - 1))) return clause(scene, i + 1, last)
  return clause(scene, first, last)
}

/** «quoted a former officer as saying …». */
function asSaying(scene: Scene, at: number, last: number): { speaker: TokenRange; content: TokenRange } | undefined {
  for (let i = at + 2; i < Math.min(last, at + 26); i++) {
    if (scene.isStop(i)) return undefined
    if (scene.form(i) !== 'as' || scene.form(i + 1) !== 'saying') continue
    const content = clause(scene, scene.form(i + 2) === 'that' ? i + 3 : i + 2, last)
    return content === undefined ? undefined : { speaker: { first: at + 1, last: i }, content }
  }
  return undefined
}

/** «denied any role and demanded an inquiry»: the second verb shares the subject of the first. */
function isCoordinated(scene: Scene, at: number, from: number): boolean {
  const before = scene.is(at - 1, 'adverb') ? at - 2 : at - 1
  return before >= from && (scene.form(before) === 'and' || scene.form(before) === 'but')
}

function opened(scene: Scene, at: number, last: number, listener: boolean, quotedOnly = false): TokenRange | undefined {
  if (scene.is(at + 1, 'determiner') && scene.form(at + 1) !== 'that') {
    const alleged = claimed(scene, at + 1, last)
    if (alleged !== undefined && alleged.first > at + 1) return alleged
  }
  const found = opening(scene, at, last, listener)
  if (found === undefined || (quotedOnly && found.lead !== 'speech')) return undefined
  return clause(scene, found.at, last)
}

function clause(scene: Scene, first: number, last: number): TokenRange | undefined {
  const end = claimEnd(scene, first, last)
  return end > first && hasWord(scene, first, end) ? { first, last: end } : undefined
}

/** The clause behind the first `word` within reach, no pause between. */
function after(scene: Scene, from: number, last: number, word: string): TokenRange | undefined {
  for (let i = from; i < Math.min(last, from + LISTENER_REACH); i++) {
    if (scene.form(i) === word && i > from) return clause(scene, i + 1, last)
    if (scene.isStop(i) || scene.form(i) === 'that') return undefined
  }
  return undefined
}

function hasWord(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scene.isWord(i)) return true
  return false
}

/** A verb that can report: not a noun («the report»), not passive, no bare infinitive. */
function isFinite(scene: Scene, at: number, verb: VerbCue): boolean {
  const before = at - 1
  if (scene.form(before) === 'to' || scene.form(before) === 'as' || scene.is(before, 'determiner')) return false
  if (verb.lemma === 'ask' && scene.form(at + 1) === 'not') return false // «asked not to be named»
  if (verb.form !== 'ing' && scene.is(before, 'preposition')) return false
  if (verb.form === 'past') return !BE.has(scene.form(scene.is(before, 'adverb') ? before - 1 : before))
  if (verb.noun && verb.form !== 'ing' && (scene.draft.mentions.at[at] ?? -1) >= 0) return false
  if (verb.noun && (verb.form === 'present' || verb.form === 'base') && !speaksNow(scene, at)) return false
  if (verb.form !== 'base') return true
  for (let i = before; i > before - 3; i--) if (scene.is(i, 'auxiliary')) return true
  const tail = scene.is(before, 'adverb') ? before - 1 : before
  if ((scene.draft.mentions.at[tail] ?? -1) >= 0) return true
  return ['they', 'we', 'i', 'you', 'who', 'people', 'some', 'many', 'others', 'police'].includes(scene.form(tail)) || (scene.isWord(tail) && scene.form(tail).endsWith('s') && scene.cue(tail)?.verb === undefined)
}

/** A word that is also a noun («claims», «reports») is a verb right behind a pronoun or a name, or before «that» or a quotation. */
function speaksNow(scene: Scene, at: number): boolean {
  const before = scene.is(at - 1, 'adverb') ? at - 2 : at - 1
  if (scene.is(before, 'pronoun') || (scene.draft.mentions.at[before] ?? -1) >= 0) return true
  return scene.form(at + 1) === 'that' || scene.opensAt(at + 1) !== undefined
}

/** «“…,” said X»: a quotation closes right before the verb. */
function quoteBefore(scene: Scene, at: number, from: number): boolean {
  const i = scene.mark(at - 1) === ',' ? at - 2 : at - 1
  return i > from && scene.closesAt(i) !== undefined
}

function quotedBefore(scene: Scene, at: number, from: number): TokenRange {
  const close = scene.mark(at - 1) === ',' ? at - 2 : at - 1
  return { first: Math.max(from, (scene.closesAt(close)?.open ?? close) + 1), last: close }
}

/** «…” he said, “…”»: the same speech goes on. */
function quotedAfter(scene: Scene, from: number, last: number): TokenRange[] {
  for (let i = from; i < last; i++) {
    const quotation = scene.opensAt(i)
    if (quotation !== undefined) return [{ first: i + 1, last: Math.min(last, quotation.close) }]
    if (scene.isWord(i) && i > from + 6) return []
  }
  return []
}

/** The claim stands before its source: «…, the group said on Monday». */
function trailing(scene: Scene, verb: VerbCue, cue: TokenRange, source: TokenRange, statement: TokenRange, from: number): Report | undefined {
  let end = source.first
  while (end > from && !scene.isWord(end - 1) && scene.closesAt(end - 1) === undefined) end--
  const close = scene.closesAt(end - 1)
  const paused = end < source.first || close !== undefined
  if (!paused && !isClosed(scene, cue.last, statement.last)) return undefined
  const before = close !== undefined && close.open >= from ? { first: close.open + 1, last: end - 1 } : { first: from, last: end }
  const content = isWhole(scene, close, from, before) ? { first: from, last: end } : before
  if (!hasWord(scene, content.first, content.last) || content.last - content.first < 2) return undefined
  return { rule: 'trailing', verb, cue, source, content: [content, ...resumed(scene, paused, cue.last, statement.last)] }
}

/** «The truth, he said, is that …»: after a comma the claim goes on; after a quotation another quotation may. */
function resumed(scene: Scene, paused: boolean, from: number, last: number): TokenRange[] {
  let i = from
  while (i < last && (scene.isTime(i) || (scene.is(i, 'preposition') && scene.isTime(i + 1)))) i++
  if (!paused || scene.mark(i) !== ',' || scene.cue(i + 1)?.verb?.form === 'ing') return quotedAfter(scene, from, last)
  const end = claimEnd(scene, i + 1, last)
  return end > i + 2 ? [{ first: i + 1, last: end }] : []
}

/** Nothing but dates and the end of the statement follows: texts whose commas were lost still end a claim with its source. */
function isClosed(scene: Scene, from: number, last: number): boolean {
  let i = from
  while (i < last && (scene.isTime(i) || (scene.is(i, 'preposition') && scene.isTime(i + 1)))) i++
  return i >= last || scene.isStop(i) || scene.form(i) === 'including' || scene.isPause(i)
}

/** The quotation before the source is only a part of the clause: the clause is what is claimed. */
function isWhole(scene: Scene, close: { readonly open: number } | undefined, from: number, before: TokenRange): boolean {
  if (close === undefined) return false
  let words = 0
  for (let i = from; i < close.open; i++) if (scene.isWord(i)) words++
  return words > 0 && before.last - before.first < 200 && !scene.isPause(close.open - 1) && !scene.isStop(close.open - 1)
}
