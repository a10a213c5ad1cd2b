// Obstacles: what stands between a cue and its complement, and whether the search goes on past it.

import type { Quotation } from '../../../../text/index.ts'
import { Role } from '../../words/cue/roles.ts'
import { isAdjective } from './participle-place.ts'
import { cueOf, formAt, has, inName, markAt, quotationFrom, type Scene } from './scene.ts'

/** The closing bracket of the opening one at `i`, or `i`. */
export function closing(scene: Scene, i: number, stop: number): number {
  for (let k = i + 1; k < stop && k < i + 15; k++) if (markAt(scene, k) === ')') return k
  return i
}

/** Whether a participle in the way takes what follows («قائلاً إن») or only says how one spoke («طالباً عدم نشر اسمه»). */
export function takesNext(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < i + 4; k++) {
    const c = markAt(scene, k)
    if (c === ':' || quotationFrom(scene, k) !== undefined || cueOf(scene, k)?.that !== undefined) return true
  }
  return false
}

/** «تقارير غير مؤكدة»: a participle that says more of the noun before. */
export function modifies(scene: Scene, i: number): boolean {
  return formAt(scene, i - 1) === 'غير' || isAdjective(scene, i) || isPlainNoun(scene, i)
}

/** «في مذكرة», «في مناشدة»: a participle never follows a preposition; the noun that looks like one does. */
export function isPlainNoun(scene: Scene, i: number): boolean {
  const reading = cueOf(scene, i)?.participle
  if (reading === undefined || reading.conjunction || i <= scene.first) return false
  return reading.form.endsWith('ه') && has(scene, i - 1, Role.prep)
}

/** A verb of a relative clause in the way that will take the next «أن» for itself. */
export function opensRelative(scene: Scene, i: number): boolean {
  if (!has(scene, i - 1, Role.relative) || has(scene, i - 2, Role.according)) return false
  const frames = cueOf(scene, i)?.verb?.cue.frames
  if (frames === undefined || (!frames.that && frames.after.size === 0)) return false
  return cueOf(scene, i + 1)?.action !== true
}

/** A few words in marks with «أن» still to come are the source's name. */
export function isTitle(scene: Scene, q: Quotation, stop: number): boolean {
  if (q.close - q.open < 10 && cueOf(scene, q.close + 1)?.that !== undefined) return true
  if (q.close - q.open > 5) return false
  for (let i = q.close + 1; i < stop && i < q.close + 25; i++) {
    const facts = cueOf(scene, i)
    if (facts?.that !== undefined) return true
    if (facts?.verb !== undefined && !inName(scene, i)) return false
  }
  return false
}

/** The colon belongs to another verb: «… تقول: …». */
export function isOthers(scene: Scene, i: number, from: number): boolean {
  return i - 1 >= from && cueOf(scene, i - 1)?.verb !== undefined && !inName(scene, i - 1)
}

/** «10:30». */
export function isClock(scene: Scene, i: number): boolean {
  return /^\d/.test(formAt(scene, i - 1)) && /^\d/.test(formAt(scene, i + 1))
}
