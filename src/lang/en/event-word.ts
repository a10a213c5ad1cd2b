// The English word as the rooms behind the reading see it: all that reading knows, and what it tells of events and statements.

import type { ToldWord } from '../told-word.ts'
import { englishContentWord } from './content-word.ts'
import { englishSign } from './signs.ts'
import { englishWord, type EnglishWord } from './word.ts'
import { effectOf, triggersOf, type Effect, type Entry } from './words/event/lexicon.ts'

/** An English word with its facts of events and of statements. */
export interface EnglishEventWord extends EnglishWord, ToldWord {
  readonly triggers: readonly Entry[]
  /** What it says of an event noun after it. */
  readonly effect: Effect | undefined
}

/** Describes one folded form. */
export function englishEventWord(form: string): EnglishEventWord {
  const word = englishWord(form)
  const { time, number, name, cue } = word
  const content = englishContentWord(word)
  return {
    form,
    time,
    number,
    name,
    cue,
    triggers: triggersOf(form),
    effect: effectOf(form),
    content,
    sign: englishSign(word),
    isPreposition: cue?.closed.has('preposition') === true,
  }
}
