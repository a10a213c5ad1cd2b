// The gate of verbs: whether a word that looks like a verb of reporting is one where it stands.

import type { Reading } from '../../words/cue.ts'
import { Role } from '../../words/cue/roles.ts'
import { cueOf, formAt, has, inName, isComma, isWord, type Scene } from './scene.ts'

/** A verb never follows a preposition; short perfects that are nouns as well («طلب», «نقل», «قدر») need a verb's place. */
export function isVerbHere(scene: Scene, i: number, reading: Reading): boolean {
  if (isCalled(scene, i)) return false
  if (reading.cue.lemma === 'بين' && !isShown(scene, i)) return false
  if (reading.conjunction || i === scene.first) return true
  if (!isWord(scene, i - 1)) return true
  // «وسط تخوف», «على طلب»: a noun; «منذ قال» is a clause.
  if (has(scene, i - 1, Role.prep) && !has(scene, i - 1, Role.while | Role.adverb) && formAt(scene, i - 1) !== 'منذ') return false
  if (!has(scene, i, Role.nounlike)) return true
  // «رأى» is a verb where «رأي» need not be.
  if (lastLetter(scene, i) === 'ى') return true
  // «وفي وقت سابق ذكر …».
  if (i - scene.first < 7 && has(scene, scene.first, Role.prep) && !has(scene, i - 1, Role.prep) && cueOf(scene, i - 1)?.definite !== true)
    return true
  return (
    cueOf(scene, i - 1)?.that !== undefined ||
    has(scene, i - 1, Role.be | Role.while | Role.relative | Role.adverb | Role.headon | Role.contrast) ||
    inName(scene, i - 1) ||
    (scene.draft.times.at[i - 1] as number) >= 0 ||
    isComma(scene, i - 1)
  )
}

/** «بيّن» with its shadda, or at the head of a sentence; else it is «between». */
function isShown(scene: Scene, i: number): boolean {
  const { draft } = scene
  return i <= scene.first + 1 || draft.article.text.slice(draft.tokens.start[i], draft.tokens.end[i]).includes('\u0651')
}

/** Whether a negation stands before the verb: then nobody says it. */
export function isNegated(scene: Scene, i: number): boolean {
  return /^[وف]?(?:لم|لا|لن|الا|دون|ما)$/u.test(formAt(scene, i - 1)) && formAt(scene, i - 1) !== 'ما'
}

/** «يُدعى» is «called»; «يدعي» claims. */
export function isCalled(scene: Scene, i: number): boolean {
  return cueOf(scene, i)?.verb?.form === 'يدعي' && lastLetter(scene, i) === 'ى'
}

function lastLetter(scene: Scene, i: number): string {
  const { draft } = scene
  return draft.article.text.charAt((draft.tokens.end[i] as number) - 1)
}
