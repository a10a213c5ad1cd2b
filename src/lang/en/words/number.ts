// What an English word means to the number room.

import { rows as designatorRows } from '../../../generated/en/designators.ts'
import { rows as functionRows } from '../../../generated/en/function-words.ts'
import { rows as timeRows } from '../../../generated/en/time-nouns.ts'
import { numeralOf, type Numeral } from '../numbers/numeral.ts'
import { nounOf, type CountedNoun } from '../quantity/noun.ts'
import { englishForm } from '../table.ts'

/** Facts of one word form for the number passes. */
export interface NumberWord {
  readonly form: string
  /** What the word contributes to a number. */
  readonly numeral?: Numeral
  /** A noun that news counts. */
  readonly noun?: CountedNoun
  /** After a number it makes a time, a date or an age. */
  readonly time?: true
  /** Before a number it makes a name or a reference. */
  readonly designator?: true
  /** Ends the noun phrase after a number. */
  readonly ends?: true
}

const TIMES: ReadonlySet<string> = new Set(timeRows.map((r) => englishForm(r.form)))
const DESIGNATORS: ReadonlySet<string> = new Set(designatorRows.map((r) => englishForm(r.form)))
const FUNCTION: ReadonlySet<string> = new Set(functionRows.map((r) => englishForm(r.form)))

/** The facts of a folded `form`, or undefined when the word means nothing here. Called once a form. */
export function numberWord(form: string): NumberWord | undefined {
  const numeral = numeralOf(form)
  const noun = nounOf(form)
  const time = TIMES.has(form)
  const designator = DESIGNATORS.has(form)
  const ends = FUNCTION.has(form)
  if (numeral === undefined && noun === undefined && !time && !designator && !ends) return undefined
  return {
    form,
    ...(numeral === undefined ? {} : { numeral }),
    ...(noun === undefined ? {} : { noun }),
    ...(time ? { time } : {}),
    ...(designator ? { designator } : {}),
    ...(ends ? { ends } : {}),
  }
}
