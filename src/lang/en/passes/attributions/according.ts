// «according to X», «in the words of X»: the source stands in a phrase before, amid or after its claim.

import type { TokenRange } from '../../../../text/index.ts'
import { claimEnd } from './edge.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'

const LONGEST = 24

/** The report of «according to» at token `at`; undefined when that is something else or no source follows. */
export function accordingReport(scene: Scene, at: number, statement: TokenRange, from: number): Report | undefined {
  if (scene.form(at) !== 'according' || scene.form(at + 1) !== 'to') return undefined
  const source = phrase(scene, at + 2, statement.last)
  if (source === undefined) return undefined
  const cue = { first: at, last: at + 2 }
  const head = at === from || (at === from + 1 && !scene.isWord(from))
  if (!head) {
    const content = { first: from, last: scene.isPause(at - 1) ? at - 1 : at }
    return content.last > content.first ? { rule: 'according-to', verb: undefined, cue, source, content: [content] } : undefined
  }
  const first = scene.isPause(source.last) ? source.last + 1 : source.last
  const last = claimEnd(scene, first, statement.last)
  return last > first ? { rule: 'according-to', verb: undefined, cue, source, content: [{ first, last }] } : undefined
}

/** The noun phrase of the source: up to a pause, a stop or a quotation. */
function phrase(scene: Scene, first: number, last: number): TokenRange | undefined {
  let end = first
  while (end < last && end - first < LONGEST && !scene.isStop(end) && !scene.isPause(end) && scene.opensAt(end) === undefined) end++
  return end > first ? { first, last: end } : undefined
}
