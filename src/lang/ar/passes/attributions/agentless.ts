// Verbs without an agent: passives that their vowels tell, judgements of nobody in particular, and the writer's own.

import type { Reading } from '../../words/cue.ts'
import type { Complement, Range } from './report.ts'
import { Role } from '../../words/cue/roles.ts'
import { cueOf, formAt, has, isWord, lastLetter, startsName, type Scene } from './scene.ts'

/** Judgements whose passive news writes without an agent: «يُعتقد أن», «يُتوقع أن». */
const AGENTLESS = new Set(['افترض', 'اعتقد', 'توقع', 'رجح', 'خشي', 'ظن', 'قدر', 'زعم'])
/** The writer's own voice when nobody is named: «يُذكر أن», «يلاحظ أن». */
const WRITER = new Set(['ذكر', 'لاحظ', 'ظهر', 'اظهر', 'دل', 'اوحي'])
/** «اتُهم الفريق بـ», «أُعلن أن»: a damma on the first letter, or behind the alif of the stem, says that the agent is left out. */
export function isVowelledPassive(scene: Scene, i: number, reading: Reading): boolean {
  if (reading.kind !== 'perfect' || reading.cue.role === 'relay') return false
  const { article, tokens } = scene.draft
  const text = article.text.slice(tokens.start[i], tokens.end[i])
  return PASSIVE.test(text)
}

const PASSIVE = /^[وف]?\u064e?(?:[^\u064e\u0650-\u0652]|ا.)\u064f/u

/** «يُعتقد أن», «وأعلن عن»: nobody in particular holds or announces it. */
export function isAgentless(scene: Scene, i: number, reading: Reading, complement: Complement): boolean {
  if ((cueOf(scene, i - 1)?.that?.suffix ?? '') !== '') return false
  if (reading.kind === 'imperfect' && !reading.feminine && !reading.plural && AGENTLESS.has(reading.cue.lemma))
    return (
      (!/^و?كان/u.test(formAt(scene, i - 1)) || reading.cue.lemma === 'افترض') &&
      complement.at <= i + 3 &&
      (complement.lead === 'that' || reading.conjunction)
    )
  return (
    reading.kind === 'perfect' && !reading.feminine && reading.conjunction && reading.cue.lemma === 'اعلن' && formAt(scene, i + 1) === 'عن'
  )
}

/** «يذكر أن …», «يشار إلى أن …» without a subject. */
export function isWriters(i: number, reading: Reading, complement: Complement): boolean {
  if (reading.kind !== 'imperfect' || reading.feminine || reading.plural) return false
  return WRITER.has(reading.cue.lemma) && complement.at <= i + 2
}

/** «هجوم اتهمت دمشق بتنفيذه»: amid a clause, of what the pronoun stands for; the only one named is the accused. */
export function isAccused(scene: Scene, i: number, reading: Reading, complement: Complement, named: Range): boolean {
  if (reading.cue.lemma !== 'اتهم' || reading.suffix !== '' || reading.conjunction || reading.kind !== 'perfect') return false
  if (complement.lead !== 'preposition' || complement.at > i + 6 || !isWord(scene, i - 1) || has(scene, i - 1, Role.be | Role.relative))
    return false
  // «اتهم كوهين إيران بدعمها»: two stand there, the first of them unknown.
  if (!startsName(scene, named.first) && (scene.draft.tokens.words[named.first]?.speaker?.nouns.length ?? 0) === 0) return false
  const { first } = complement.content
  return /[^ا]ه(?:ا|م)?$/u.test(formAt(scene, first)) && lastLetter(scene, first) !== 'ة' && cueOf(scene, first)?.definite !== true
}
