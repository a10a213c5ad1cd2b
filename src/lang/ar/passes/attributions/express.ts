// Feelings that claim: «أعرب عن أمله في أن», «عبّرت عن مخاوف من», «أبدى رغبته في»; thanks and regret are none.

import { Role } from '../../words/cue/roles.ts'
import type { Reading } from '../../words/cue.ts'
import { Strength, type Frames, type Preposition } from '../../words/cue/lexicon.ts'
import { complementOf } from './complement.ts'
import { made } from './lead.ts'
import type { Complement } from './report.ts'
import { formAt, has, quotationFrom, type Scene } from './scene.ts'

const REACH = 40
const AFTER: Frames = {
  that: true,
  speech: false,
  question: false,
  feeling: false,
  allegation: false,
  responsibility: false,
  bare: false,
  plural: false,
  nominal: false,
  lone: false,
  from: false,
  loose: false,
  noun: Strength.none,
  after: new Map<Preposition, Strength>([
    ['من', Strength.clause],
    ['في', Strength.masdar],
    ['ب', Strength.masdar],
    ['عن', Strength.clause],
    ['الي', Strength.masdar],
  ]),
}
/** «عن مخاوف من المجاعة», «عن أمله في المرونة»: any noun may follow. */
const FEARED: Frames = { ...AFTER, after: new Map(AFTER.after).set('من', Strength.any) }
const HOPED: Frames = { ...AFTER, after: new Map(AFTER.after).set('في', Strength.any) }
/** What one intends is a claim with its own noun. */
const INTENT = /^(?:رغب|استعداد|ني[هت]|عزم|تصميم|حرص|التزام)/u
const HOPE = /^(?:ال)?امل/u
const FEAR = /^(?:ال)?(?:خشي|تخوف|مخاوف)/u

/** What follows a verb of expressing at token `i`, when it is a claim. */
export function expressed(scene: Scene, i: number, reading: Reading, limit: number): Complement | undefined {
  const bare = reading.cue.frames.after.get('عن') === undefined && !reading.cue.frames.feeling
  for (let k = i + 1; k < limit && k < i + REACH; k++) {
    if (!has(scene, k, Role.feeling)) continue
    // «عن "الأمل" بأن».
    const before = quotationFrom(scene, k - 1) === undefined ? k - 1 : k - 2
    if (!bare && formAt(scene, before) !== 'عن' && reading.cue.lemma !== 'ابدي') continue
    const at = formAt(scene, before) === 'عن' ? before : k
    if (INTENT.test(formAt(scene, k))) return made('noun', at, k, 0)
    const fear = FEAR.test(formAt(scene, k))
    const found = complementOf(scene, fear ? FEARED : HOPE.test(formAt(scene, k)) ? HOPED : AFTER, k + 1, Math.min(limit, k + 14))
    return found === undefined ? undefined : { ...found, at }
  }
  return undefined
}
