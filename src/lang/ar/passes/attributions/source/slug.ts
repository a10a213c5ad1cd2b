// Ids of sources without a name: plain English that says what they are.

import { slugOf, stateOf, stateOfCapital } from '../../../../../entities/index.ts'
import { personSlug } from '../../../names/slug.ts'
import type { SpeakerForm } from '../../../words/speaker/lexicon.ts'

/** What is known of a source without a name. */
export interface Traits {
  readonly form: SpeakerForm
  readonly number: 1 | 2 | 3
  /** English adjectives with their ranks. */
  readonly adjectives: readonly (readonly [rank: number, english: string])[]
  /** Id of the body or place it belongs to. */
  readonly of: string | undefined
  /** A rest of the role that is no adjective: «التوحيد» as `unification`. */
  readonly office: string | undefined
  /** Named by an office or with the article, so that «unnamed» would be untrue. */
  readonly known: boolean
}

/** `unnamed-us-official`, `military-sources`, `russian-foreign-ministry-officials`, `unnamed-kremlin-spokesman`. */
export function slugOfTraits(traits: Traits): string {
  const { form, number } = traits
  const words: string[] = []
  const adjectives = [...traits.adjectives].sort((a, b) => a[0] - b[0])
  const state = traits.of === undefined ? undefined : (stateOf(traits.of) ?? stateOfCapital(traits.of))
  if (form.noun.kind === 'person' && number === 1 && !traits.known) words.push('unnamed')
  for (const [rank, english] of adjectives) if (rank < 4) words.push(english)
  if (traits.of !== undefined)
    words.push(state !== undefined && stateOf(traits.of) !== undefined ? state.stem : traits.of.replace(/^unnamed-/u, ''))
  for (const [rank, english] of adjectives) if (rank >= 4) words.push(form.noun.media && english === 'official' ? 'state' : english)
  if (traits.office !== undefined) words.push(traits.office)
  words.push(number === 1 ? (form.feminine ? form.noun.english.replace(/(spokes)man$/u, '$1woman') : form.noun.english) : form.noun.plural)
  return slugOf(words.filter((word, i) => words.indexOf(word) === i).join(' '))
}

/** The id of a phrase none of whose words is known: its first words in Latin letters. */
export function slugOfWords(words: readonly string[]): string {
  return personSlug(words.slice(0, 4))
}
