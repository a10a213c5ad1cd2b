// Action nouns that report: «إعلان سول أنها», «اتهامات غربية بأنها», «تخوف المراقبين من», «تكهنات بأن».

import { Role } from '../../words/cue/roles.ts'
import { complementOf } from './complement.ts'
import type { Report } from './report.ts'
import { cueOf, has, inName, isComma, isWord, quotationAround, type Scene } from './scene.ts'
import { sourcePhrase } from './source/phrase.ts'

/** How far the complement of a noun may stand behind it. */
const REACH = 14

/** Whether somebody is named between the noun and its complement: «تخوف المراقبين من», «الاتهامات البريطانية بـ»; else it is the writer's. */
function isClosed(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (inName(scene, i) || (cueOf(scene, i)?.closed === true && !has(scene, i, Role.prep))) return true
  return false
}

/** The report whose cue is the action noun at token `i`. */
export function actionNounReport(scene: Scene, i: number): Report | undefined {
  const facts = cueOf(scene, i)
  const reading = facts?.masdar
  if (facts === undefined || reading === undefined || inName(scene, i)) return undefined
  const q = quotationAround(scene, i)
  const limit = Math.min(i + REACH, q === undefined ? scene.last : q.close)
  const complement = complementOf(scene, { ...reading.cue.frames, speech: false }, i + 1, limit)
  if (complement === undefined) return undefined
  const source = complement.at > i + 1 && !reading.definite ? sourcePhrase(scene.draft, i + 1, complement.at) : undefined
  if (complement.lead !== 'that' && !reading.cue.frames.bare && !isClosed(scene, i + 1, complement.at)) return undefined
  let opens = i
  if (has(scene, i - 1, Role.prep | Role.while)) opens = i - 1
  if (isWord(scene, i - 1) && has(scene, i - 2, Role.relative)) opens = i - 2
  while (opens > scene.first && isComma(scene, opens - 1)) opens--
  return {
    rule: 'action-noun', cue: { first: i, last: i + 1 }, meaning: reading.cue, reading, opens, source, speaker: undefined, subject: source === undefined ? 'agentless' : 'named',
    complement, inside: true, tail: false, content: [complement.content], outer: undefined, wrappers: [], merged: false,
  }
}
