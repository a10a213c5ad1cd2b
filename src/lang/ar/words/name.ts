// What an Arabic word means to the name room.

import type { Split } from '../splits.ts'

/** Facts of one word form for the name passes. */
export interface NameWord {
  readonly form: string
}

/** The facts of a folded `form` cut as `splits`, or undefined when the word means nothing here. Called once a form. */
export function nameWord(form: string, splits: readonly Split[]): NameWord | undefined {
  void form
  void splits
  return undefined
}
