// The English word: a folded form and what each room knows of it.

import type { Word } from '../../text/index.ts'
import { cueWord, type CueWord } from './words/cue.ts'
import { nameWord, type NameWord } from './words/name.ts'
import { numberWord, type NumberWord } from './words/number.ts'
import { timeWord, type TimeWord } from './words/time.ts'

/** Everything the English passes know of one form; absent where a room has nothing to say. */
export interface EnglishWord extends Word {
  readonly time: TimeWord | undefined
  readonly number: NumberWord | undefined
  readonly name: NameWord | undefined
  readonly cue: CueWord | undefined
}

/** Describes one folded form, whatever its script. */
export function englishWord(form: string): EnglishWord {
  return { form, time: timeWord(form), number: numberWord(form), name: nameWord(form), cue: cueWord(form) }
}
