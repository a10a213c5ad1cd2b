// What an Arabic word means to the time room.

import type { Split } from '../splits.ts'

/** Facts of one word form for the time passes. */
export interface TimeWord {
  readonly form: string
}

/** The facts of a folded `form` cut as `splits`, or undefined when the word means nothing here. Called once a form. */
export function timeWord(form: string, splits: readonly Split[]): TimeWord | undefined {
  void form
  void splits
  return undefined
}
