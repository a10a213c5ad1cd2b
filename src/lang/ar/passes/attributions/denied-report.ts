// Denied reports: «نفت الشركة تقارير تفيد بأن»: the reports speak and not the company, who denies what they say.

import { Role } from '../../words/cue/roles.ts'
import { nounBefore } from './opening.ts'
import type { Range } from './report.ts'
import { cueOf, has, inName, type Scene } from './scene.ts'

/** Farthest that a denial stands before the report it denies, in tokens. */
const DENIED = 16

/** The indefinite noun right before the verb at `i` where a denial before it denies it. */
export function deniedReport(scene: Scene, i: number): Range | undefined {
  if (!has(scene, i - 1, Role.allegation)) return undefined
  const noun = nounBefore(scene, i)
  for (let k = i - 2; noun !== undefined && k >= scene.first && k > i - DENIED; k--) {
    if (inName(scene, k)) continue
    const facts = cueOf(scene, k)
    if (facts?.that !== undefined) return undefined
    const cue = facts?.verb ?? facts?.participle ?? facts?.masdar
    if (cue !== undefined) return cue.cue.act === 'deny' ? noun : undefined
  }
  return undefined
}
