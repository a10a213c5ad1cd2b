// What an Arabic word means to the room of sources: a noun that speaks, or what kind of speaker an adjective makes of one.

import type { Split } from '../splits.ts'
import { speakerAdjectives, type SpeakerAdjective } from './speaker/adjectives.ts'
import { speakersOf, type SpeakerForm } from './speaker/lexicon.ts'

/** Facts of one word form for the room of sources. */
export interface SpeakerWord {
  /** Nouns that the word may be, those of two words first; empty for an adjective. */
  readonly nouns: readonly SpeakerForm[]
  readonly adjectives: readonly SpeakerAdjective[]
  /** Units of proclitics before the noun or adjective. */
  readonly lead: number
  readonly conjoined: boolean
  readonly preposition: Split['preposition']
  readonly definite: boolean
  /** Suffix pronoun: «حلفاؤها». */
  readonly suffix: string
}

/** The facts of a folded form cut as `splits`, undefined when the word says nothing of speakers. Called once a form. */
export function speakerWord(form: string, splits: readonly Split[]): SpeakerWord | undefined {
  const unit = form.charCodeAt(0)
  if (unit < 0x0600 || unit > 0x06ff || form.length < 2) return undefined
  for (const split of splits) {
    if (split.future || (split.stem.startsWith('ال') && !split.definite && split.stem.length > 5)) continue
    const listed = speakersOf(split.stem)
    const nouns = split.suffix === '' && listed.some((one) => one.bound) ? listed.filter((one) => !one.bound) : listed
    const adjectives = split.suffix === '' ? speakerAdjectives(split.stem) : NONE
    if (nouns.length === 0 && adjectives.length === 0) continue
    return {
      nouns,
      adjectives,
      lead: split.lead,
      conjoined: split.conjunction !== '',
      preposition: split.preposition,
      definite: split.definite,
      suffix: split.suffix,
    }
  }
  return undefined
}

const NONE: readonly SpeakerAdjective[] = []
