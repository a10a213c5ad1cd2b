// Act and certainty of a claim: what its source does by it and commits to, from the verb and from the claim's own words.

import type { Act, Certainty } from '../../../../model/annotation.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { VerbCue } from '../../words/cue.ts'
import type { Scene } from './scene.ts'

const MUST = new Set(['must', 'should', 'ought'])
/** How far into a claim its own main verb may stand. */
const REACH = 14

/** Act and certainty of the claim in `ranges` reported by `verb` (absent for «according to»). */
export function stanceOf(scene: Scene, verb: VerbCue | undefined, ranges: readonly TokenRange[]): { act: Act; certainty: Certainty } {
  const neutral = verb === undefined || verb.act === 'assert'
  const act = verb?.act ?? 'assert'
  let certainty: Certainty = verb?.certainty ?? 'certain'
  let found: Act | undefined
  const first = ranges[0]
  if (first !== undefined) {
    const limit = Math.min(first.last, first.first + REACH)
    for (let i = first.first; i < limit; i++) {
      const hedge = scene.cue(i)?.hedge
      if (hedge !== undefined && certainty === 'certain' && !isMonth(scene, i)) certainty = hedge
      if (neutral && found === undefined) found = actOf(scene, i)
    }
  }
  if (act === 'deny') certainty = 'certain'
  return { act: found ?? act, certainty }
}

/** What the claim's own words plainly do on the source's behalf: a demand, a pledge in the first person. */
function actOf(scene: Scene, i: number): Act | undefined {
  const form = scene.form(i)
  if (MUST.has(form)) return 'demand'
  if ((form === 'will' || form === "we'll" || form === "i'll") && (scene.form(i - 1) === 'we' || scene.form(i - 1) === 'i')) return 'pledge'
  return undefined
}

function isMonth(scene: Scene, i: number): boolean {
  return scene.form(i) === 'may' && scene.isTime(i)
}
