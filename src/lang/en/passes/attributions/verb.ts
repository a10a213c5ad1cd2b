// Reporting verbs: subject, verb and claim in every order.

import type { TokenRange } from '../../../../text/index.ts'
import type { VerbCue } from '../../words/cue.ts'
import { CLAIM_NOUNS } from './claim-noun.ts'
import { clause, isClause, isFiniteVerb } from './clause.ts'
import { COMPLEMENTS, isAsked } from './complement.ts'
import { BE, reportsHere } from './finite.ts'
import { isVerdict } from './naming.ts'
import { leastPhrase } from './phrase.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'
import { subjectAfter, subjectBefore } from './subject.ts'
import { claimBefore, quotedAfter, quotedBefore, trailing } from './trailing.ts'

const RELAY_REACH = 26
const SUBJECT_REACH = 20
/** The writer's and the reader's own «I think» and «you say». */
const OWN = new Set(['i', 'you'])
const NOBODY = new Set(['no', 'nobody', 'none', 'neither'])

/** The report of the verb at token `at` within `statement`, earlier reports of it ending at `from`, a claim before its source beginning at `wide`; undefined when the word reports nothing here. */
export function verbReport(scene: Scene, at: number, statement: TokenRange, from: number, wide: number): Report | undefined {
  const verb = scene.cue(at)?.verb
  if (verb === undefined || !reportsHere(scene, at, verb)) return undefined
  const cue = { first: at, last: at + 1 }
  const speaks = verb.frames.has('speech') && verb.form !== 'ing'
  if ((speaks && quotedBefore(scene, at, from)) || (speaks && comesFirst(scene, at, from, statement.last))) {
    const after = subjectAfter(scene, at, statement.last)
    if (after !== undefined)
      return {
        rule: 'inverted',
        verb,
        cue,
        source: after,
        content: [claimBefore(scene, from, beforeMark(scene, at)), ...quotedAfter(scene, after.last, statement.last)],
      }
  }
  if (verb.form === 'ing' && !BE.has(scene.form(at - 1)) && !BE.has(scene.form(at - 2))) return participle(scene, at, statement, from, verb)
  if (isCoordinated(scene, at, from))
    return complemented(scene, at, statement.last, {
      rule: 'coordinated',
      verb,
      cue,
      source: from === statement.first ? firstSubject(scene, from, at) : undefined,
    })
  const subject = subjectBefore(scene, at, from)
  if (
    subject === undefined ||
    NOBODY.has(scene.form(subject.whole.first)) ||
    scene.form(subject.least.first - 1) === 'nor' ||
    (OWN.has(scene.form(subject.least.first)) && subject.least.last - subject.least.first === 1)
  )
    return undefined
  if ((speaks || verb.frames.has('tell-that')) && quotedBefore(scene, subject.least.first, from)) {
    const before = trailing(scene, verb, cue, subject, statement, from, wide)
    if (before !== undefined) return before
  }
  return (
    complemented(scene, at, relativeEnd(scene, at, statement.last), { verb, cue, source: subject.whole }) ??
    trailing(scene, verb, cue, subject, statement, from, wide)
  )
}

/** «Pyongyang, which denies supplying arms, said …»: the comma that closes the relative clause of the verb at token `at`, or `last`. */
function relativeEnd(scene: Scene, at: number, last: number): number {
  if (!(scene.form(at - 1) === 'which' || scene.form(at - 1) === 'who') || scene.mark(at - 2) !== ',') return last
  for (let i = at + 2; i < Math.min(last, at + RELAY_REACH); i++)
    if (scene.mark(i) === ',' && !scene.isQuoted(i) && isFiniteVerb(scene, i + 1)) return i
  return last
}

/** The report of the first complement that fits. */
function complemented(
  scene: Scene,
  at: number,
  last: number,
  start: Omit<Report, 'content' | 'rule'> & { readonly rule?: string },
): Report | undefined {
  const verb = start.verb as VerbCue
  const relayed = verb.frames.has('as-saying') ? asSaying(scene, at, last) : undefined
  if (relayed !== undefined) return { rule: 'as-saying', ...start, speaker: relayed.speaker, content: [relayed.content] }
  for (const [frame, read] of COMPLEMENTS) {
    if (!verb.frames.has(frame)) continue
    const content = read(scene, at, last, verb)
    if (content === undefined) continue
    const report = { rule: frame, ...start, content: [content] }
    if (frame === 'noun' && verb.act === 'deny' && isAsked(scene, at + 1))
      return { ...report, rule: 'refusal', verb: { ...verb, act: 'assert' } }
    if (frame !== 'naming' && frame !== 'as' && frame !== 'quoted') return report
    return { ...report, verb: { ...verb, act: isVerdict(scene, at, content) ? 'deny' : verb.act === 'demand' ? 'assess' : verb.act } }
  }
  return undefined
}

/** «…, saying that …»: behind a pause, a quotation or at the start. */
function participle(scene: Scene, at: number, statement: TokenRange, from: number, verb: VerbCue): Report | undefined {
  const led =
    at === from ||
    scene.isPause(at - 1) ||
    scene.closesAt(at - 1) !== undefined ||
    scene.is(at - 1, 'conjunction') ||
    scene.form(at - 1) === 'by'
  if (!led && scene.form(at + 1) !== 'that' && (verb.noun || !verb.frames.has('words'))) return undefined
  if (verb.frames.has('noun') && !verb.frames.has('that')) return undefined
  // «media reports claiming that …»: the reports claim it.
  const source = CLAIM_NOUNS.has(scene.form(at - 1)) ? leastPhrase(scene, at, from) : undefined
  const found = complemented(scene, at, statement.last, { rule: 'participle', verb, cue: { first: at, last: at + 1 }, source })
  if (found === undefined) return undefined
  const first = found.content[0]?.first ?? at
  return first === at + 1 && !verb.frames.has('words') && !verb.frames.has('clause') && scene.opensAt(first) === undefined
    ? undefined
    : found
}

/** «quoted a former officer as saying …». */
function asSaying(scene: Scene, at: number, last: number): { speaker: TokenRange; content: TokenRange } | undefined {
  for (let i = at + 2; i < Math.min(last, at + RELAY_REACH); i++) {
    if (scene.isStop(i)) return undefined
    if (scene.form(i) !== 'as' || scene.cue(i + 1)?.verb?.form !== 'ing') continue
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

/** «The roads are closed, said X»: verb behind a comma, its subject behind it. */
function comesFirst(scene: Scene, at: number, from: number, last: number): boolean {
  const verb = scene.cue(at)?.verb
  if (scene.mark(at - 1) !== ',' || verb?.frames.has('speech') !== true || scene.is(at + 1, 'pronoun') || !isClause(scene, from, at))
    return false
  const after = subjectAfter(scene, at, last)
  return after !== undefined && (after.last >= last || scene.isStop(after.last) || scene.isPause(after.last) || scene.isTime(after.last))
}

function beforeMark(scene: Scene, at: number): number {
  return scene.mark(at - 1) === ',' ? at - 1 : at
}

/** «The group welcomed the ruling but said …»: the subject of the clause's first verb, which reported nothing. */
function firstSubject(scene: Scene, from: number, at: number): TokenRange | undefined {
  for (let i = from + 1; i < Math.min(at, from + SUBJECT_REACH); i++)
    if (isFiniteVerb(scene, i)) return subjectBefore(scene, i, from)?.whole
  return undefined
}
