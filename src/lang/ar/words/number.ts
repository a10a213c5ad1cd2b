// What an Arabic word means to the number room.

import type { Split } from '../splits.ts'

/** Facts of one word form for the number passes. */
export interface NumberWord {
  readonly form: string
}

/** The facts of a folded `form` cut as `splits`, or undefined when the word means nothing here. Called once a form. */
export function numberWord(form: string, splits: readonly Split[]): NumberWord | undefined {
  void form
  void splits
  return undefined
}
