// Verdicts on what was just claimed: «Moscow denied it», «a charge that Kyiv rejects», «which the ministry has denied».

import type { TokenRange } from '../../../../text/index.ts'
import { VERDICT_NOUNS } from './claim-noun.ts'
import { clause } from './clause.ts'
import { isVerdict } from './naming.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

const STANDS_FOR = new Set(['it', 'this', 'that', 'them', 'so'])
const REACH = 14

/** Whether the denial's content only points back at a claim of its sentence or of the one before («denied it»). */
export function pointsBack(scene: Scene, report: Report): boolean {
  const content = report.content[0]
  if (report.verb?.act !== 'deny' || content === undefined || content.last - content.first > 4) return false
  const last = lastWord(scene, content)
  if (last === content.first) return STANDS_FOR.has(scene.form(content.first))
  return (
    last === content.first + 1 &&
    ['the', 'this', 'that', 'these', 'those'].includes(scene.form(content.first)) &&
    VERDICT_NOUNS.has(scene.form(last)) &&
    scene.form(last) !== 'criticism' &&
    !scene.form(last).startsWith('report')
  )
}

/** «denied it»: words that mean nothing without the claim before. */
export function isPronounOnly(scene: Scene, report: Report): boolean {
  const content = report.content[0]
  return content === undefined || (STANDS_FOR.has(scene.form(content.first)) && lastWord(scene, content) === content.first)
}

function lastWord(scene: Scene, { first, last }: TokenRange): number {
  let i = last - 1
  while (i > first && !scene.isWord(i)) i--
  return i
}

/** «accused Pyongyang of arming Moscow, a charge it denies»: the pronoun is the accused. */
function denier(scene: Scene, { verb, cue, content }: Report, subject: TokenRange): TokenRange {
  const first = content[0]?.first ?? 0
  const isPronoun = subject.last === subject.first + 1 && ACCUSED.has(scene.form(subject.first))
  if (!isPronoun || verb?.act !== 'accuse' || first < cue.last + 2) return subject
  return { first: cue.last, last: scene.is(first - 1, 'preposition') ? first - 1 : first }
}

const ACCUSED = new Set(['it', 'he', 'she', 'they'])

/** The verdict in «, a charge (that) X has denied» or «, which X called false», whose words begin at `first` and end at `last`; a plain denial denies `claim`. */
export function verdictOn(scene: Scene, claim: Report, first: number, last: number): Report | undefined {
  const noun = scene.is(first, 'determiner') && VERDICT_NOUNS.has(scene.form(first + 1))
  if (!noun && scene.form(first) !== 'which') return undefined
  let begin = noun ? first + 2 : first + 1
  if (scene.form(begin) === 'that' || scene.form(begin) === 'which') begin++
  for (let i = begin; i < Math.min(last, begin + REACH); i++) {
    const verb = scene.cue(i)?.verb
    if (
      verb === undefined ||
      verb.form === 'ing' ||
      scene.is(i - 1, 'determiner') ||
      !(verb.act === 'deny' || verb.frames.has('naming') || verb.frames.has('as') || verb.frames.has('as-claim'))
    )
      continue
    const cue = { first: i, last: i + 1 }
    const subject = subjectBefore(scene, i, begin)
    if (subject === undefined) return undefined
    const called = scene.form(i + 1) === 'as' ? i + 2 : i + 1
    const words = verb.frames.has('naming') || scene.form(i + 1) === 'as' ? clause(scene, called, last) : undefined
    if (words === undefined)
      return verb.act === 'deny'
        ? { rule: 'verdict', verb, cue, source: denier(scene, claim, subject.whole), content: claim.content.map((c) => ({ ...c })) }
        : undefined
    const act = isVerdict(scene, i, words) || verb.act === 'deny' || noun ? 'deny' : 'assess'
    return { rule: 'verdict', verb: { ...verb, act }, cue, source: subject.whole, content: [words] }
  }
  return undefined
}
