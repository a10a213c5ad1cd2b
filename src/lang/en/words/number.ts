// What an English word means to the number room.

import { numeralOf, type Numeral } from '../numbers/numeral.ts'

/** Facts of one word form for the number passes. */
export interface NumberWord {
  readonly form: string
  /** What the word contributes to a number. */
  readonly numeral?: Numeral
}

/** The facts of a folded `form`, or undefined when the word means nothing here. Called once a form. */
export function numberWord(form: string): NumberWord | undefined {
  const numeral = numeralOf(form)
  return numeral === undefined ? undefined : { form, numeral }
}
