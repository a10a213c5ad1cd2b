// Participles that are adjectives: «عقوبات مشددة على …» reports nothing.

import { cueOf, formAt, inName, inTime, isWord, type Scene } from './scene.ts'

/** Whether the participle at `i` only says more of the noun before it: feminine or plural, right after an indefinite noun. */
export function isAdjective(scene: Scene, i: number): boolean {
  const reading = cueOf(scene, i)?.participle
  if (reading === undefined || i === scene.first || (!reading.feminine && !reading.plural) || reading.conjunction) return false
  // «مؤكدة أنه …»: what takes a clause speaks.
  if (
    cueOf(scene, i + 1)?.that !== undefined &&
    cueOf(scene, i - 1)?.action !== true &&
    formAt(scene, i - 1) !== 'غير' &&
    isPronoun(scene, i - 1)
  )
    return false
  const before = cueOf(scene, i - 1)
  // «نفت ذلك مشيرة إلى», «نفت الاتهامات مؤكدة أن»: no adjective of what is definite.
  if (before?.definite === true || /^(?:ذلك|هذا|هذه|تلك)$/u.test(formAt(scene, i - 1))) return false
  return (
    isWord(scene, i - 1) && !inName(scene, i - 1) && !inTime(scene, i - 1) && before !== undefined && !before.closed && before.roles === 0
  )
}

/** «عليه», «فيها»: a preposition with its pronoun is no noun. */
function isPronoun(scene: Scene, i: number): boolean {
  return /^(?:علي|في|ب|ل|من|عن|الي|مع)(?:ه|ها|هم|هما|نا)$/u.test(formAt(scene, i))
}
