// «X was quoted (by Y) as saying …»: X's words, Y nearer the article when named.

import { clause } from './clause.ts'
import { BE } from './finite.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'
import type { TokenRange } from '../../../../text/index.ts'

const REACH = 16

/** The report of «was quoted as saying» whose «quoted» or «cited» is token `at`; undefined when it is something else. */
export function quotedAs(scene: Scene, at: number, statement: TokenRange, from: number): Report | undefined {
  const verb = scene.cue(at)?.verb
  if (verb?.form !== 'past' || !verb.frames.has('as-saying') || !BE.has(scene.form(at - 1))) return undefined
  for (let i = at + 1; i < Math.min(statement.last, at + REACH); i++) {
    if (scene.isStop(i)) return undefined
    if (scene.form(i) !== 'as' || scene.cue(i + 1)?.verb?.form !== 'ing') continue
    const subject = subjectBefore(scene, at, from)
    const content = clause(scene, scene.form(i + 2) === 'that' ? i + 3 : i + 2, statement.last)
    if (subject === undefined || content === undefined) return undefined
    const base = { rule: 'quoted-as', verb, cue: { first: at, last: at + 1 }, content: [content] }
    if (scene.form(at + 1) !== 'by') return { ...base, source: subject.whole }
    return { ...base, source: { first: at + 2, last: untilPreposition(scene, at + 2, i) }, speaker: subject.whole }
  }
  return undefined
}

/** «by state television on Friday»: the phrase before a date or an occasion. */
function untilPreposition(scene: Scene, first: number, last: number): number {
  let end = first
  while (end < last && !(end > first && (scene.is(end, 'preposition') || scene.isTime(end)) && scene.name(end) < 0)) end++
  return end
}
