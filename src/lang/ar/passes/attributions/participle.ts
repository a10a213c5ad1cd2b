// Participles: «مؤكداً أن», «مشيراً إلى أن», «محذرة من», «داعية موسكو إلى», «قائلاً:».

import { Strength } from '../../words/cue/lexicon.ts'
import { Role } from '../../words/cue/roles.ts'
import { complementOf } from './complement.ts'
import { deniedObject } from './denied.ts'
import { expressed } from './express.ts'
import { reportOf, type Place, type Report } from './report.ts'
import { isAdjective } from './participle-place.ts'
import { isPlainNoun } from './obstacle.ts'
import { cueOf, formAt, has, inName, isComma, quotationAround, type Scene } from './scene.ts'

/** The report whose cue is the accusative participle at token `i`. Its source is that of the clause before. */
export function participleReport(scene: Scene, i: number): Report | undefined {
  const reading = cueOf(scene, i)?.participle
  if (reading === undefined || inName(scene, i)) return undefined
  if (isPlainNoun(scene, i)) return undefined
  // «كان مفترضا أن تصل»: nobody supposes.
  if (reading.cue.lemma === 'افترض' && has(scene, i - 1, Role.be)) return undefined
  // «14 متهما»: counted, and nobody accuses.
  // «شخصا مشتبها به».
  if (/^(?:مشتبه|متهم)(?:ا|ه|ين)$/u.test(reading.form) && /^(?:ب|في)(?:ه|ها|هم)$/u.test(formAt(scene, i + 1))) return undefined
  if (isAdjective(scene, i) || (scene.draft.quantities.at[i] as number) >= 0) return undefined
  const q = quotationAround(scene, i)
  // «أمله» is «his hope», and never «آملة».
  if (reading.form === 'امله') return undefined
  const limit = q === undefined ? scene.last : q.close
  const { frames, role } = reading.cue
  const denied = reading.cue.act === 'deny' && frames.noun === Strength.any ? deniedObject(scene, i, 'sure', limit) : undefined
  const complement =
    denied !== undefined ? denied : role === 'express' ? expressed(scene, i, reading, limit) : complementOf(scene, frames, i + 1, limit)
  if (complement === undefined) return undefined
  let opens = i
  while (opens > scene.first && isComma(scene, opens - 1)) opens--
  const place: Place = { rule: 'participle', opens, source: undefined, subject: 'elided', inside: false }
  return reportOf(place, { first: i, last: i + 1 }, reading.cue, reading, complement)
}
