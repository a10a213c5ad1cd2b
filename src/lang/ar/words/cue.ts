// What an Arabic word means to the cue room.

import type { Split } from '../splits.ts'

/** Facts of one word form for the cue passes. */
export interface CueWord {
  readonly form: string
}

/** The facts of a folded `form` cut as `splits`, or undefined when the word means nothing here. Called once a form. */
export function cueWord(form: string, splits: readonly Split[]): CueWord | undefined {
  void form
  void splits
  return undefined
}
