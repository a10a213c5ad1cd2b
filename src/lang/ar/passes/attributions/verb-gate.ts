// The gate of verbs: whether a word that looks like a verb of reporting is one where it stands.

import type { Reading } from '../../words/cue.ts'
import { Role } from '../../words/cue/roles.ts'
import { pastManner } from './manner.ts'
import { cueOf, formAt, has, inName, isComma, isWord, lastLetter, type Scene } from './scene.ts'

/** A verb never follows a preposition; short perfects that are nouns as well («طلب», «نقل», «قدر») need a verb's place. */
export function isVerbHere(scene: Scene, i: number, reading: Reading): boolean {
  if (isCalled(scene, i)) return false
  if (isTanwin(scene, i, reading) || (has(scene, i, Role.nounlike) && formAt(scene, i).startsWith('ف') && reading.conjunction)) return false
  // «ستنقل الشركة مصنعها»: to move, not to relay.
  if (reading.cue.lemma === 'نقل' && /^[وف]?س[يت]/u.test(formAt(scene, i))) return false
  // «تدعم بشدة طلب السويد»: the object of another verb.
  if (
    i > scene.first &&
    has(scene, i, Role.nounlike) &&
    pastManner(scene, i - 1) === i &&
    /^[وف]?[يتن]../u.test(formAt(scene, i - 2)) &&
    !inName(scene, i - 2)
  )
    return false
  if (reading.cue.lemma === 'بين' && !isShown(scene, i)) return false
  if (/^[وف]?عقب$/u.test(formAt(scene, i)) && isOccasion(scene, i + 1)) return false
  // «مقال رأي», «لأي رأي»: the noun, by its last letter.
  if (formAt(scene, i) === 'راي' && lastLetter(scene, i) === 'ي' && isWord(scene, i - 1) && !has(scene, i - 1, Role.relative)) return false
  // «لو اعتقد أحد أن», «إذا قال إن»: not said either.
  if (!reading.conjunction && /^[وف]?(?:لو|اذا)$/u.test(formAt(scene, i - 1))) return false
  // «دون أن تشير», «يمكن أن يقول»: not said.
  const that = cueOf(scene, i - 1)?.that
  if (reading.kind === 'imperfect' && !reading.conjunction && that !== undefined && that.suffix === '') return false
  if (reading.conjunction || i === scene.first) return true
  // «أن رد الوسام يهدف إلى»: behind «أنّ» stands a noun, and its own verb follows.
  if (that?.suffix === '' && has(scene, i, Role.nounlike) && !OCCASION.test(formAt(scene, i - 2)) && hasVerbBehind(scene, i)) return false
  if (!isWord(scene, i - 1)) return true
  // «وسط تخوف», «على طلب»: a noun; «منذ قال» is a clause.
  if (reading.cue.lemma === 'اسمي' && reading.suffix !== '') return true
  if (has(scene, i - 1, Role.prep) && !has(scene, i - 1, Role.while | Role.adverb) && formAt(scene, i - 1) !== 'منذ') return false
  if (!has(scene, i, Role.nounlike)) return true
  // «رأى» is a verb where «رأي» need not be.
  if (lastLetter(scene, i) === 'ى') return true
  // «وفي وقت سابق ذكر …».
  if (i - scene.first < 7 && has(scene, scene.first, Role.prep) && !has(scene, i - 1, Role.prep) && cueOf(scene, i - 1)?.definite !== true)
    return true
  return (
    that !== undefined ||
    hasSubject(scene, i) ||
    has(scene, i - 1, Role.be | Role.while | Role.relative | Role.adverb | Role.headon | Role.contrast) ||
    inName(scene, i - 1) ||
    (scene.draft.times.at[i - 1] as number) >= 0 ||
    isComma(scene, i - 1)
  )
}

const OCCASION = /^[وف]?(?:بعد|قبل|منذ|الي)$/u

/** «رد الوسام يهدف»: a definite word and an imperfect behind it. */
function hasVerbBehind(scene: Scene, i: number): boolean {
  return cueOf(scene, i + 1)?.definite === true && /^[يت].{2,}/u.test(formAt(scene, i + 2)) && !inName(scene, i + 2)
}

/** «إلا أن الإعلام الرسمي وصف …»: a definite subject right behind the word that opens the clause. */
function hasSubject(scene: Scene, i: number): boolean {
  if (cueOf(scene, i - 1)?.definite !== true) return false
  for (let k = i - 2; k >= scene.first && k > i - 6; k--) {
    if (!isWord(scene, k)) return false
    if (cueOf(scene, k)?.that !== undefined || has(scene, k, Role.contrast)) return true
    if (cueOf(scene, k)?.definite !== true) return false
  }
  return false
}

/** «وعقب ظهور الفيديو»: after it, where «وعقب الوزير على» comments. */
function isOccasion(scene: Scene, i: number): boolean {
  const facts = cueOf(scene, i)
  return facts?.action === true || has(scene, i, Role.speech) || (scene.draft.times.at[i] as number) >= 0 || facts?.that !== undefined
}

/** «وحذرًا من» is «with caution», no dual. */
function isTanwin(scene: Scene, i: number, reading: Reading): boolean {
  if (!reading.plural || !/[^و]ا$/u.test(reading.form)) return false
  const { draft } = scene
  return reading.cue.lemma === 'حذر' || draft.article.text.slice(draft.tokens.start[i], draft.tokens.end[i]).includes('\u064b')
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
