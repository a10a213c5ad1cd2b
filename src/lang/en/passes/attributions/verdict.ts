// Verdicts on what was just claimed: «Moscow denied it», «a charge that Kyiv rejects», «which the ministry has denied».

import type { Report } from './report.ts'
import { CLAIM_NOUNS } from './edge.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

const STANDS_FOR = new Set(['it', 'this', 'that', 'them', 'so', 'the'])
const REACH = 12

/** Whether the denial's content only points back («denied it», «rejected the claim»). */
export function pointsBack(scene: Scene, report: Report): boolean {
  const content = report.content[0]
  if (report.verb?.act !== 'deny' || content === undefined || content.last - content.first > 3) return false
  if (content.last - content.first === 1) return STANDS_FOR.has(scene.form(content.first))
  return scene.is(content.first, 'determiner') && CLAIM_NOUNS.has(scene.form(content.first + 1))
}

/** The denial in «, a charge (that) X has denied» or «, which X denies», whose words begin at `first` and end at `last`; it denies `claim`. */
export function verdictOn(scene: Scene, claim: Report, first: number, last: number): Report | undefined {
  const noun = scene.is(first, 'determiner') && CLAIM_NOUNS.has(scene.form(first + 1))
  if (!noun && scene.form(first) !== 'which') return undefined
  let begin = noun ? first + 2 : first + 1
  if (scene.form(begin) === 'that' || scene.form(begin) === 'which') begin++
  for (let i = begin; i < Math.min(last, begin + REACH); i++) {
    const verb = scene.cue(i)?.verb
    if (verb?.act !== 'deny') continue
    const subject = subjectBefore(scene, i, begin)
    return subject === undefined ? undefined : { rule: 'verdict', verb, cue: { first: i, last: i + 1 }, source: subject.whole, content: claim.content.map((c) => ({ ...c })) }
  }
  return undefined
}
