// Objects: noun phrases that a cue reports («أعلن وقف …», «نفى وجود …»), told from its subject.

import { Strength, type Frames } from '../../words/cue/lexicon.ts'
import { Role } from '../../words/cue/roles.ts'
import { allowed } from './lead.ts'
import { cueOf, formAt, has, inTime, isComma, isWord, lastLetter, markAt, type Scene } from './scene.ts'

/** The object of a verb at token `i`: an action noun, one's own («سيطرتها»), a plain noun, an allegation, as the frames allow. */
export function isObject(scene: Scene, i: number, from: number, stop: number, frames: Frames): boolean {
  const facts = cueOf(scene, i)
  if (facts === undefined) return false
  const { noun } = frames
  if (noun !== Strength.none && facts.action && isAction(scene, i, from, stop, frames)) return true
  const bare = facts.ل === 0 && facts.ba === 0 && facts.roles === 0 && facts.verb === undefined
  if (noun === Strength.masdar && bare && i > from && (facts.owned || isOwned(scene, i)) && !has(scene, i - 1, Role.prep)) return true
  if (noun === Strength.any && i > from && isPlain(scene, i) && !isComma(scene, i - 1)) return true
  return (frames.allegation || noun === Strength.any) && has(scene, i, Role.allegation)
}

/** «أعلن مصدر رسمي مقتل …»: a sure opener behind an indefinite subject. */
export function isSureObject(scene: Scene, i: number, from: number, frames: Frames): boolean {
  if (i <= from + 1 || frames.noun === Strength.none || !has(scene, i, Role.hosts) || cueOf(scene, i)?.action !== true) return false
  return /(?:ي|ون|ان|يه|ين)$/u.test(formAt(scene, i - 1)) && !has(scene, i - 1, Role.prep)
}

function isAction(scene: Scene, i: number, from: number, stop: number, frames: Frames): boolean {
  if (formAt(scene, i) === 'ما' && frames.noun !== Strength.any) return false
  if (inTime(scene, i) || has(scene, i, Role.prep)) return false
  if (i === from && isSubject(scene, i, stop, frames)) return false
  return cueOf(scene, i)?.definite !== true || !isQuality(scene, i, from, frames)
}

/** A definite word right after the verb is its subject, after a definite noun that noun's adjective. */
function isQuality(scene: Scene, i: number, from: number, frames: Frames): boolean {
  if (i === from) return frames.plural !== true
  return /(?:ي|يه)$/u.test(formAt(scene, i))
}

/** «سيطرته»: a noun with «ه», which the letter itself tells from «ة». */
function isOwned(scene: Scene, i: number): boolean {
  const form = formAt(scene, i)
  if (form.length < 5 || !form.endsWith('ته')) return false
  return lastLetter(scene, i) === 'ه'
}

/** An action noun right after the verb is its subject («كشف تطبيق أن») when the verb has none before or a clause still comes. */
function isSubject(scene: Scene, i: number, stop: number, frames: Frames): boolean {
  if (frames.lone === true) return true
  if (!frames.that) return false
  for (let k = i + 1; k < stop && k < i + 10 && markAt(scene, k) === ''; k++)
    if (cueOf(scene, k)?.that !== undefined) return allowed(scene, frames, k)
  return false
}

/** A plain indefinite noun, such as «نفى وزير الدفاع خططاً». */
function isPlain(scene: Scene, i: number): boolean {
  const facts = cueOf(scene, i)
  return (
    facts !== undefined &&
    isWord(scene, i) &&
    !facts.definite &&
    facts.roles === 0 &&
    facts.verb === undefined &&
    facts.ba === 0 &&
    facts.ل === 0 &&
    !inTime(scene, i) &&
    !formAt(scene, i).startsWith('و')
  )
}
