// Claims that stand before their source: «…, the group said on Monday», «“…,” said X», and speech that goes on behind.

import type { TokenRange } from '../../../../text/index.ts'
import type { VerbCue } from '../../words/cue.ts'
import { afterAdverbs } from './adverbs.ts'
import { hasWord, isFiniteVerb } from './clause.ts'
import { claimEnd, isSource } from './edge.ts'
import { afterListener } from './listener.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subject.ts'

const LONGEST_SUBJECT = 14
const WHOLE = 200
const CLOSERS = new Set(['including', 'citing', 'quoting', 'adding'])
const MASS = new Set(['media', 'television', 'tv', 'radio', 'police'])
const OFFICIAL = new Set([
  'state',
  'official',
  'opposition',
  'government',
  'rebel',
  'local',
  'military',
  'security',
  'medical',
  'regime',
  'rights',
  'aid',
])

/** The report of a verb at `cue` whose claim stands before its subject; undefined when nothing there can be one. */
export function trailing(
  scene: Scene,
  verb: VerbCue,
  cue: TokenRange,
  subject: Subject,
  statement: TokenRange,
  from: number,
  wide: number,
): Report | undefined {
  const source = behindComma(scene, subject.whole) ? subject.whole : bare(scene, subject.least)
  const end = claimEndBefore(scene, source.first, from)
  const close = scene.closesAt(end - 1)
  const paused = end < source.first || close !== undefined
  const speaks = verb.frames.has('speech') || verb.frames.has('tell-that')
  const after = verb.frames.has('tell-that') ? afterListener(scene, cue.last, statement.last) : cue.last
  if (!isClosed(scene, after, statement.last) && !(paused && speaks)) return undefined
  if (!paused && (!speaks || scene.form(source.first - 1) === 'that')) return undefined
  const content = claimBefore(scene, end < source.first && close === undefined ? wide : from, end)
  if (!hasWord(scene, content.first, content.last) || content.last - content.first < 2) return undefined
  return { rule: 'trailing', verb, cue, source, content: [content, ...resumed(scene, paused, cue.last, statement.last)] }
}

/** Whether a quotation closes right before token `first`, a comma between or in it. */
export function quotedBefore(scene: Scene, first: number, from: number): boolean {
  const end = claimEndBefore(scene, first, from)
  const close = scene.closesAt(end - 1)
  if (close === undefined || close.open < from - 1) return false
  if (scene.is(close.open - 1, 'preposition') && close.open - 1 >= from) return false // «On “Face the Nation,” he said …»
  const c = scene.mark(close.close - 1)
  return end < first || c === ',' || c === '?' || c === '!' || (close.close - close.open > 4 && close.open <= from + 1)
}

/** The claim that ends at `end`: the quotation there, or the clause when the quotation is only a part of it. */
export function claimBefore(scene: Scene, from: number, end: number): TokenRange {
  const close = scene.closesAt(end - 1)
  let first = from
  while (first < end && (scene.is(first, 'conjunction') || !scene.isWord(first)) && scene.opensAt(first) === undefined) first++
  if (close === undefined || close.open < from || isPart(scene, close.open, first, end)) return { first, last: end }
  return { first: close.open + 1, last: close.close }
}

/** Quotations behind the source, or the clause that a comma resumes: «The truth, he said, is that …». */
export function resumed(scene: Scene, paused: boolean, from: number, last: number): TokenRange[] {
  const i = afterAdverbs(scene, from, last)
  if (scene.form(i) === 'including') return [{ first: i, last: claimEnd(scene, i, last) }]
  const goesOn =
    paused &&
    scene.mark(i) === ',' &&
    scene.cue(i + 1)?.verb?.form !== 'ing' &&
    !scene.is(i + 1, 'conjunction') &&
    scene.opensAt(i + 1) === undefined &&
    !scene.form(i + 1).endsWith('ing') &&
    !isSource(scene, i + 1, last)
  if (!goesOn) return quotedAfter(scene, from, last)
  const end = claimEnd(scene, i + 1, last)
  return end > i + 2 ? [{ first: i + 1, last: end }] : []
}

/** «…” he said, “…”»: the same speech goes on. */
export function quotedAfter(scene: Scene, from: number, last: number): TokenRange[] {
  for (let i = from; i < Math.min(last, from + 30); i++) {
    const quotation = scene.opensAt(i)
    if (quotation !== undefined)
      return scene.mark(i - 1) === ',' || scene.isStop(i - 1) || scene.isDash(i - 1)
        ? [{ first: i + 1, last: Math.min(last, quotation.close) }]
        : []
    if (scene.form(i) === 'and' || scene.cue(i)?.verb?.form === 'ing') return []
  }
  return []
}

/** «… in the clashes state media reported»: a plural or mass speaker without a determiner of its own, in texts whose commas were lost. */
function bare(scene: Scene, phrase: TokenRange): TokenRange {
  const head = phrase.last - 1
  const form = scene.form(head)
  if (!scene.is(phrase.first, 'determiner') || scene.cue(head)?.speaker === undefined || !(form.endsWith('s') || MASS.has(form)))
    return phrase
  let first = head
  while (first > phrase.first && OFFICIAL.has(scene.form(first - 1))) first--
  return scene.form(first - 1).endsWith('s') && first - 1 > phrase.first ? { first, last: phrase.last } : phrase
}

function claimEndBefore(scene: Scene, first: number, from: number): number {
  let end = first
  while (end > from && !scene.isWord(end - 1) && scene.closesAt(end - 1) === undefined && scene.mark(end - 1) !== ')') end--
  return end
}

/** A subject right behind a comma with no verb of its own is taken whole: «…, documents seen by the paper show». */
function behindComma(scene: Scene, whole: TokenRange): boolean {
  if (scene.mark(whole.first - 1) !== ',' && scene.closesAt(whole.first - 1) === undefined) return false
  if (whole.last - whole.first > LONGEST_SUBJECT) return scene.mark(whole.last) === ','
  for (let i = whole.first; i < whole.last; i++) if (scene.is(i, 'auxiliary')) return false
  return true
}

/** Nothing but dates and the end of the clause follows: texts whose commas were lost still end a claim with its source. */
function isClosed(scene: Scene, from: number, last: number): boolean {
  const i = afterAdverbs(scene, from, last)
  return i >= last || scene.isStop(i) || CLOSERS.has(scene.form(i)) || scene.isPause(i)
}

/** Words of the same clause stand before the quotation. */
function isPart(scene: Scene, open: number, first: number, end: number): boolean {
  let words = 0
  for (let i = first; i < open; i++) if (scene.isWord(i)) words++
  if (words === 0 || end - first > WHOLE || scene.isPause(open - 1) || scene.isStop(open - 1)) return false
  for (let i = first; i < end; i++) if (isFiniteVerb(scene, i)) return true
  return false
}
