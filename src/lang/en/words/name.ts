// What an English word means to the name room.

import type { NameNode } from '../../../entities/index.ts'
import { adjectivesOf, type Adjective } from '../names/adjectives.ts'
import { frameNames } from '../names/frames.ts'
import { englishNames } from '../names/listed.ts'
import { isGiven, nounOf } from '../names/nouns.ts'

/** Facts of one word form for the name passes. */
export interface NameWord {
  readonly form: string
  /** Branch of listed names that the word opens. */
  readonly listed: NameNode | undefined
  /** Branch of listed names that the word opens without a final «s» («Syrias», apostrophe lost). */
  readonly possessive: NameNode | undefined
  readonly frame: NameNode | undefined
  readonly adjectives: readonly Adjective[]
  /** Bits of `Noun`. */
  readonly noun: number
  readonly given: boolean
}

/** The facts of a folded `form`, or undefined for marks. Called once a form. */
export function nameWord(form: string): NameWord | undefined {
  if (!/^[\p{L}\d]/u.test(form)) return undefined
  const listed = englishNames().start(form)
  const possessive = listed === undefined && form.length > 4 && form.endsWith('s') ? englishNames().start(form.slice(0, -1)) : undefined
  return {
    form,
    listed,
    possessive,
    frame: frameNames().start(form),
    adjectives: adjectivesOf(form),
    noun: nounOf(form),
    given: isGiven(form),
  }
}
