// Wants: statements that ask without a word of duty («من المهم أن يجتمع المجلس», «نريد من الشركة أن ترفع الأجور»), and resolves («إننا ماضون في»).

import { Role } from '../../words/cue/roles.ts'
import { cueOf, formAt, has, isComma, quotationFrom, type Scene } from './scene.ts'

/** How far «أن» may stand behind the words that ask, in tokens. */
const REACH = 8
const MATTERS = /^(?:المهم|الاهميه|الافضل|الاجدر|المطلوب)$/u

/** Whether the claim that begins at `first` asks for what its «أن» tells. */
export function wants(scene: Scene, first: number): boolean {
  const i = opening(scene, first)
  const matters = formAt(scene, i) === 'من' && MATTERS.test(formAt(scene, i + 1))
  const wishes = /^[اينت]ريد(?:ون)?$/u.test(formAt(scene, i)) && formAt(scene, i + 1) === 'من'
  if (!matters && !wishes) return false
  for (let k = i + 2; k < i + 2 + REACH && !isComma(scene, k); k++) {
    if (has(scene, k, Role.relative)) return false
    // «أن» with a pronoun or a noun behind it only states.
    if (cueOf(scene, k)?.that !== undefined)
      return cueOf(scene, k)?.that?.suffix === '' && /^(?:لا|[يتن].{2,})$/u.test(formAt(scene, k + 1))
  }
  return false
}

/** «إننا ماضون في», «نحن عازمون على»: what the speakers are set on. */
export function resolves(scene: Scene, first: number): boolean {
  const i = opening(scene, first)
  return /^(?:اننا|نحن)$/u.test(formAt(scene, i)) && /^(?:ماضون|عازمون|مصممون)$/u.test(formAt(scene, i + 1))
}

/** «إذا لم نتفق، فإن الأمر سيصبح …»: what would come of it is a judgement. */
export function foresees(scene: Scene, first: number, last: number): boolean {
  const i = opening(scene, first)
  if (formAt(scene, i) !== 'اذا') return false
  for (let k = i + 3; k < last && k < i + 30; k++) if (isComma(scene, k)) return followed(scene, k + 1, last)
  return false
}

function followed(scene: Scene, from: number, last: number): boolean {
  for (let k = from; k < last && k < from + 5; k++) if (/^ف?س[يتن].{2,}/u.test(formAt(scene, k))) return true
  return false
}

function opening(scene: Scene, first: number): number {
  return quotationFrom(scene, first) === undefined ? first : first + 1
}
