// Action nouns that report: «إعلان سول أنها», «اتهامات غربية بأنها», «تخوف المراقبين من», «تكهنات بأن».

import { Role } from '../../words/cue/roles.ts'
import { complementOf } from './complement.ts'
import { relayed } from './relay.ts'
import { sourceIn } from './middle.ts'
import type { Complement, Report } from './report.ts'
import type { Reading } from '../../words/cue.ts'
import { cueOf, formAt, has, inName, isComma, isWord, quotationAround, type Scene } from './scene.ts'
import { sourcePhrase } from './source/phrase.ts'

/** How far the complement of a noun may stand behind it. */
const REACH = 14

/** The complement of a noun stands before the next clause: «، و…» ends the search. */
function reach(scene: Scene, i: number, limit: number): number {
  const stop = Math.min(i + REACH, limit)
  for (let k = i + 1; k < stop; k++) if (isComma(scene, k) && formAt(scene, k + 1).startsWith('و')) return k
  return stop
}

/** Whether somebody is named between the noun and its complement: «تخوف المراقبين من», «الاتهامات البريطانية بـ»; else it is the writer's. */
function isClosed(scene: Scene, first: number, last: number): boolean {
  if (/^(?:المتعلقه?|الخاصه?|المرتبطه?|الموجهه|المتصله)$/u.test(formAt(scene, last - 1))) return false
  for (let i = first; i < last; i++) if (inName(scene, i) || (cueOf(scene, i)?.closed === true && !has(scene, i, Role.prep))) return true
  return false
}

/** The report whose cue is the action noun at token `i`. */
export function actionNounReport(scene: Scene, i: number): Report | undefined {
  const facts = cueOf(scene, i)
  const reading = facts?.masdar
  if (facts === undefined || reading === undefined || inName(scene, i)) return undefined
  if (reading.preposition === 'ل' && reading.cue.act === 'assert') return undefined
  const again = repeats(scene, i)
  const q = quotationAround(scene, i)
  const limit = reach(scene, i, q === undefined ? scene.last : q.close)
  // «ومضى … بالقول: …».
  const saying = reading.cue.lemma === 'قول' && reading.preposition === 'ب'
  if (reading.cue.lemma === 'قول' && reading.definite && !saying) return undefined
  const complement = complementOf(
    scene,
    {
      ...reading.cue.frames,
      nominal: true,
      speech: saying,
      bare: reading.cue.frames.bare && reading.preposition === 'ب' && cueOf(scene, i + 1)?.action === true,
    },
    i + 1,
    limit,
  )
  if (complement === undefined) return undefined
  if (reading.cue.role === 'relay')
    return relayed(scene, { ...made(i, reading, complement), source: sourcePhrase(scene.draft, i + 1, complement.at) })
  const source = complement.at > i + 1 && !reading.definite ? sourcePhrase(scene.draft, i + 1, complement.at) : undefined
  if (
    again < 0 &&
    (complement.lead !== 'that' || reading.cue.act === 'pledge') &&
    !reading.cue.frames.bare &&
    !isClosed(scene, i + 1, complement.at)
  )
    return undefined
  if (again >= 0) {
    const by = sourceIn(scene, again + 1, i)
    return { ...made(i, reading, complement), opens: again, source: by, subject: by === undefined ? 'elided' : 'named', inside: false }
  }
  let opens = i
  if (has(scene, i - 1, Role.prep | Role.while)) opens = i - 1
  if (isWord(scene, i - 1) && has(scene, i - 2, Role.relative)) opens = i - 2
  while (opens > scene.first && isComma(scene, opens - 1)) opens--
  const subject = source !== undefined ? 'named' : reading.suffix === '' ? 'agentless' : 'elided'
  return { ...made(i, reading, complement), opens, source, subject }
}

function made(i: number, reading: Reading, complement: Complement): Report {
  return {
    rule: 'action-noun',
    cue: { first: i, last: i + 1 },
    meaning: reading.cue,
    reading,
    opens: i,
    source: undefined,
    speaker: undefined,
    subject: 'agentless',
    complement,
    inside: true,
    tail: false,
    content: [complement.content],
    outer: undefined,
    wrappers: [],
    merged: false,
  }
}

/** «جدد الوزير التأكيد على …»: the verb of doing again before the noun, -1 when there is none. */
function repeats(scene: Scene, i: number): number {
  for (let k = i - 1; k >= scene.first && k > i - 12; k--) if (/^و?(?:جدد|جددت|كرر|كررت|يجدد|تجدد)$/u.test(formAt(scene, k))) return k
  return -1
}
