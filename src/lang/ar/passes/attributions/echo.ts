// Echoes: a denial that names no claim of its own («وهو ما نفته موسكو», «الأمر الذي ينفيه», «نفى المتحدث ذلك») and denies the one before.

import { Role } from '../../words/cue/roles.ts'
import { sourceIn } from './middle.ts'
import type { Report } from './report.ts'
import { cueOf, formAt, has, inName, isComma, markAt, quotationAround, type Scene } from './scene.ts'

/** How far «ذلك» or the source may stand behind the verb. */
const REACH = 16
const DENIALS: ReadonlySet<string> = new Set(['نفي', 'فند', 'كذب', 'انكر', 'دحض', 'رفض'])
const CHARGES = /^(?:و?ال?)?(?:تهم|تهمه|اتهامات|اتهام|مزاعم|ادعاءات)$/u

/** The report whose cue is the denial at token `i` and whose content is that of the report before; it is filled in when that is known. */
export function echoReport(scene: Scene, i: number): Report | undefined {
  const reading = cueOf(scene, i)?.verb
  if (reading === undefined || !DENIALS.has(reading.cue.lemma) || inName(scene, i) || quotationAround(scene, i) !== undefined)
    return undefined
  const end = clauseEnd(scene, i + 1)
  const relative = has(scene, i - 1, Role.relative)
  const charged = CHARGES.test(formAt(scene, relative ? i - 2 : i - 1))
  const points = reading.suffix === '' ? thatAt(scene, i + 1, end) : -1
  if (reading.suffix === '') {
    if (points < 0 || reading.cue.lemma === 'رفض') return undefined
  } else if (!(charged || (relative && reading.cue.lemma !== 'رفض' && /^(?:وهو|الامر|[وف]?هذا|،|,)$/u.test(formOrMark(scene, i - 2)))))
    return undefined
  const source = sourceIn(scene, i + 1, points < 0 ? end : points)
  let opens = i
  // «، وهو ما نفته», «الأمر الذي ينفيه»: the clause opens with the word that points back.
  for (let k = i - 1; reading.suffix !== '' && k > scene.first && k > i - 4; k--) {
    if (/^(?:وهو|وهي|الامر)$/u.test(formAt(scene, k)) || CHARGES.test(formAt(scene, k))) opens = k
    if (isComma(scene, k)) {
      opens = k
      break
    }
  }
  return {
    rule: 'echo',
    cue: { first: i, last: i + 1 },
    meaning: reading.cue,
    reading,
    opens,
    source,
    speaker: undefined,
    subject: source === undefined ? 'elided' : 'named',
    complement: { lead: 'noun', at: i + 1, content: { first: i, last: i, lead: 0 }, pronoun: '' },
    inside: false,
    tail: false,
    content: [],
    outer: undefined,
    wrappers: [],
    merged: false,
  }
}

/** «ذلك» or «الأمر» that closes its clause. */
function thatAt(scene: Scene, from: number, end: number): number {
  for (let k = from; k < end; k++)
    if (/^(?:ذلك|الامر)$/u.test(formAt(scene, k)) && !has(scene, k - 1, Role.prep)) return k + 1 >= end || isComma(scene, k + 1) ? k : -1
  return -1
}

function clauseEnd(scene: Scene, from: number): number {
  let k = from
  while (k < scene.last && k < from + REACH && (markAt(scene, k) === '' || markAt(scene, k) === '"') && cueOf(scene, k)?.that === undefined)
    k++
  return k
}

function formOrMark(scene: Scene, i: number): string {
  return formAt(scene, i) || markAt(scene, i)
}
