// What an English word adds to a comparison: the same for all that are one word to a reader, or nothing.

import type { EnglishWord } from './word.ts'

/** What a word tells of events, where the event room has described it. */
interface Telling {
  readonly event?: { readonly triggers: readonly { readonly of: { readonly lemma: string; readonly near?: unknown } }[] }
}

/** Endings and the shortest stem each may leave. */
const ENDINGS: readonly (readonly [ending: string, left: number, becomes: string])[] = [
  ['ies', 3, 'y'],
  ['ied', 3, 'y'],
  ['sses', 3, 'ss'],
  ['ing', 4, ''],
  ['ed', 4, ''],
  ['es', 4, ''],
  ['s', 3, ''],
  ['e', 4, ''],
]
const EMPTY = ['determiner', 'preposition', 'pronoun', 'auxiliary', 'conjunction', 'negation'] as const

/**
 * What stands for the word: the lemma of what it counts or tells («soldiers» → `soldier`), a number's digits, else the folded word without endings.
 * Absent for function words.
 */
export function englishContentWord(word: EnglishWord): string | undefined {
  const { form, number, cue } = word
  if (/^\d/u.test(form)) return form
  if (form.length < 2 || EMPTY.some((kind) => cue?.closed.has(kind) === true)) return undefined
  if (number?.numeral?.value !== undefined) return String(number.numeral.value)
  if (number?.noun !== undefined) return number.noun.lemma
  const event = (word as Telling).event?.triggers.find(({ of }) => of.near === undefined && of.lemma !== '')
  if (event !== undefined) return event.of.lemma
  if (cue?.verb !== undefined) return cue.verb.lemma
  for (const [ending, left, becomes] of ENDINGS) {
    if (form.endsWith(ending) && form.length - ending.length >= left && !form.endsWith('ss')) return form.slice(0, -ending.length) + becomes
  }
  return form.length < 3 ? undefined : form
}
