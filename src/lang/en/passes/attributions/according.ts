// «according to X», «in the words of X»: the source stands in a phrase before, amid or after its claim.

import type { TokenRange } from '../../../../text/index.ts'
import { isClause } from './clause.ts'
import { claimEnd } from './edge.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'

const LONGEST = 24
const FOR = new Set(['per', 'quoting', 'citing'])

/** The report of «according to» at token `at`; undefined when that is something else or no source follows. */
export function accordingReport(scene: Scene, at: number, statement: TokenRange, from: number): Report | undefined {
  if (scene.form(at) !== 'according' || scene.form(at + 1) !== 'to') return undefined
  const whole = citedPhrase(scene, at + 2, statement.last)
  if (whole === undefined) return undefined
  const source = upToSpeaker(scene, whole, statement.last)
  const cue = { first: at, last: at + 2 }
  let head = at
  while (head > from && !scene.isWord(head - 1)) head--
  const base = { rule: 'according-to', verb: undefined, cue, source }
  const first = scene.isPause(source.last) ? source.last + 1 : source.last
  if (head > from && scene.opensAt(at - 1) === undefined && !isLink(scene, from, head)) {
    const content = { first: afterConjunction(scene, from, at), last: scene.isPause(at - 1) ? at - 1 : at }
    return content.last > content.first ? { ...base, content: [content] } : undefined
  }
  const last = claimEnd(scene, first, statement.last)
  return last > first ? { ...base, content: [{ first, last }] } : undefined
}

/** Words that only link a sentence to the text before it, before a comma. */
const LINKS = new Set([
  'however',
  'still',
  'also',
  'meanwhile',
  'moreover',
  'furthermore',
  'nevertheless',
  'nonetheless',
  'instead',
  'then',
  'but',
  'and',
  'yet',
  'so',
  'separately',
  'elsewhere',
  'indeed',
  'overall',
])

/** «However, according to the analysis, …»: the claim stands behind the source. */
function isLink(scene: Scene, from: number, head: number): boolean {
  if (head - from > 3) return false
  for (let i = from; i < head; i++) if (scene.isWord(i) && !LINKS.has(scene.form(i)) && !scene.isTime(i)) return false
  return true
}

/** «According to a witness smoke rose …»: a phrase that runs to the statement's end, a comma lost, ends with its speaker when a clause follows. */
function upToSpeaker(scene: Scene, whole: TokenRange, last: number): TokenRange {
  if (scene.mark(whole.last) === ',') return whole
  for (let i = whole.first; i < whole.last; i++) {
    const ends = scene.cue(i)?.speaker !== undefined || (scene.name(i) >= 0 && scene.name(i) !== scene.name(i + 1))
    if (
      ends &&
      scene.isWord(i + 1) &&
      scene.cue(i + 1)?.speaker === undefined &&
      scene.name(i + 1) < 0 &&
      !scene.is(i + 1, 'preposition') &&
      !scene.is(i + 1, 'conjunction') &&
      isClause(scene, i + 1, last)
    )
      return { first: whole.first, last: i + 1 }
  }
  return whole
}

function afterConjunction(scene: Scene, from: number, last: number): number {
  let first = from
  while (first < last && (scene.is(first, 'conjunction') || !scene.isWord(first)) && scene.opensAt(first) === undefined) first++
  return first
}

/** The noun phrase of a source: up to a pause, a stop or a quotation; the comma of an apposition that closes the statement is inside. */
export function citedPhrase(scene: Scene, first: number, last: number): TokenRange | undefined {
  let end = first
  while (
    end < last &&
    end - first < LONGEST &&
    !scene.isStop(end) &&
    !scene.isPause(end) &&
    scene.opensAt(end) === undefined &&
    scene.form(end) !== 'that' &&
    !FOR.has(scene.form(end))
  )
    end++
  return end > first ? { first, last: end } : undefined
}
