// What an Arabic word means to the number room.

import { numeralOf, type Numeral } from '../numbers/numeral.ts'
import type { Split } from '../splits.ts'

/** Facts of one word form for the number passes. */
export interface NumberWord {
  readonly form: string
  /** What the word contributes to a number. */
  readonly numeral?: Numeral
}

/** The facts of a folded `form` cut as `splits`, or undefined when the word means nothing here. Called once a form. */
export function numberWord(form: string, splits: readonly Split[]): NumberWord | undefined {
  const numeral = numeralOf(form, splits)
  return numeral === undefined ? undefined : { form, numeral }
}
