// Participles that are adjectives: «عقوبات مشددة على …» reports nothing.

import { cueOf, inName, inTime, isWord, type Scene } from './scene.ts'

/** Whether the participle at `i` only says more of the noun before it: feminine or plural, right after an indefinite noun. */
export function isAdjective(scene: Scene, i: number): boolean {
  const reading = cueOf(scene, i)?.participle
  if (reading === undefined || i === scene.first || (!reading.feminine && !reading.plural) || reading.conjunction) return false
  const before = cueOf(scene, i - 1)
  return (
    isWord(scene, i - 1) && !inName(scene, i - 1) && !inTime(scene, i - 1) && before !== undefined && !before.closed && before.roles === 0
  )
}
