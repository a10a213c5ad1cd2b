// The Arabic word as the rooms behind the reading see it: all that reading knows, and what it tells of events, clauses and statements.

import type { ToldWord } from '../told-word.ts'
import { arabicContentWord } from './content-word.ts'
import { arabicSign } from './signs.ts'
import { arabicWord, type ArabicWord } from './word.ts'
import { clauseWord, type ClauseWord } from './words/clause.ts'
import { Role } from './words/cue/roles.ts'
import { eventWord, type EventWord } from './words/event.ts'

/** An Arabic word with its facts of events, absent where it tells none, of clauses and of statements. */
export interface ArabicEventWord extends ArabicWord, ToldWord {
  readonly event: EventWord | undefined
  readonly clause: ClauseWord
}

/** Describes one folded form. */
export function arabicEventWord(form: string): ArabicEventWord {
  const word = arabicWord(form)
  const { splits, time, number, name, cue, speaker, verb } = word
  const event = eventWord(form, splits)
  const clause = clauseWord(form, verb, cue?.that !== undefined || cue?.participle !== undefined)
  return {
    form,
    splits,
    time,
    number,
    name,
    cue,
    speaker,
    verb,
    event,
    clause,
    content: arabicContentWord(word, event),
    sign: arabicSign(word),
    isPreposition: cue !== undefined && (cue.roles & Role.prep) !== 0,
  }
}
