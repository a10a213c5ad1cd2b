// Certainty: what the innermost source commits to, from the cue and from hedges in the content.

import type { Act, Certainty } from '../../../../model/annotation.ts'
import { Role } from '../../words/cue/roles.ts'
import { hopes, isHedge, mayBe } from './act.ts'
import type { Report } from './report.ts'
import { formAt, has, type Scene } from './scene.ts'

const LOOK = 60
const FLAT: ReadonlySet<Act> = new Set<Act>(['deny', 'accuse', 'demand', 'pledge'])

/** The certainty of a settled report with the given act. */
export function certaintyOf(scene: Scene, report: Report, act: Act): Certainty {
  const own = report.meaning.role === 'express' ? felt(scene, report) : report.meaning.certainty
  if (own !== 'certain' || FLAT.has(act)) return own
  let found: Certainty = 'certain'
  if (report.source !== undefined && report.meaning.lemma === 'اشار' && act === 'assess' && has(scene, report.source.first, Role.evidence))
    found = 'probable'
  for (const { first, last } of report.content) {
    let inner = false
    if (hopes(scene, first)) return 'possible'
    for (let i = first; i < last && i < first + LOOK; i++) {
      if (isHedge(scene, i, first) && !(/^[وف]?ل?قد$/u.test(formAt(scene, i)) && !mayBe(scene, i + 1))) return 'possible'
      if (has(scene, i, Role.relative) && formAt(scene, i + 1) !== 'يبدو') inner = true
      if (has(scene, i, Role.probable) && !inner && i < first + 9) found = 'probable'
      if (formAt(scene, i) === 'يستبعد' || formAt(scene, i) === 'استبعد') return 'possible'
    }
  }
  return found
}

/** «عن أمله», «عن مخاوف»: the feeling says how sure one is. */
function felt(scene: Scene, report: Report): Certainty {
  for (let i = report.cue.last; i <= report.complement.at + 3; i++) {
    if (/^(?:ال)?(?:امل|تمني|خشي|تخوف|مخاوف|قلق|شكوك)/u.test(formAt(scene, i))) return 'possible'
    if (/^(?:اعتقاد|توقع)/u.test(formAt(scene, i))) return 'probable'
  }
  return 'certain'
}
