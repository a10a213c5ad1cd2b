// The Arabic word: a folded form with its splits and what each room knows of it.

import type { Word } from '../../text/index.ts'
import { splitsOf, type Split } from './splits.ts'
import { cueWord, type CueWord } from './words/cue.ts'
import { nameWord, type NameWord } from './words/name.ts'
import { numberWord, type NumberWord } from './words/number.ts'
import { speakerWord, type SpeakerWord } from './words/speaker.ts'
import { timeWord, type TimeWord } from './words/time.ts'
import { verbWord, type VerbWord } from './words/verb.ts'

/** Everything the Arabic passes know of one form; absent where a room has nothing to say. */
export interface ArabicWord extends Word {
  readonly splits: readonly Split[]
  readonly time: TimeWord | undefined
  readonly number: NumberWord | undefined
  readonly name: NameWord | undefined
  readonly cue: CueWord | undefined
  readonly speaker: SpeakerWord | undefined
  readonly verb: VerbWord | undefined
}

/** Describes one folded form, whatever its script; only Arabic words have splits beyond themselves. */
export function arabicWord(form: string): ArabicWord {
  const splits = splitsOf(form)
  const cue = cueWord(form, splits)
  return {
    form,
    splits,
    time: timeWord(form, splits),
    number: numberWord(form, splits),
    name: nameWord(form, splits, cue?.verb !== undefined),
    cue,
    speaker: speakerWord(form, splits),
    verb: verbWord(form, splits),
  }
}
