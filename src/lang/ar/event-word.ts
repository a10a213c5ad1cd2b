// The Arabic word as the event passes see it: all that reading knows, and what it tells of events.

import { arabicWord, type ArabicWord } from './word.ts'
import { eventWord, type EventWord } from './words/event.ts'

/** An Arabic word with its facts of events; absent where it tells none. */
export interface ArabicEventWord extends ArabicWord {
  readonly event: EventWord | undefined
}

/** Describes one folded form. */
export function arabicEventWord(form: string): ArabicEventWord {
  const word = arabicWord(form)
  return { ...word, event: eventWord(form, word.splits) }
}
