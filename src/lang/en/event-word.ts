// The English word as the event passes see it: all that reading knows, and what it tells of events.

import { englishWord, type EnglishWord } from './word.ts'
import { effectOf, triggersOf, type Effect, type Entry } from './words/event/lexicon.ts'

/** An English word with its facts of events. */
export interface EnglishEventWord extends EnglishWord {
  readonly triggers: readonly Entry[]
  /** What it says of an event noun after it. */
  readonly effect: Effect | undefined
}

/** Describes one folded form. */
export function englishEventWord(form: string): EnglishEventWord {
  return { ...englishWord(form), triggers: triggersOf(form), effect: effectOf(form) }
}
