// What an Arabic word means to the number room.

import { rows as designatorRows } from '../../../generated/ar/designators.ts'
import { rows as timeRows } from '../../../generated/ar/time-nouns.ts'
import { numeralOf, type Numeral } from '../numbers/numeral.ts'
import { nounOf, type NounReading } from '../quantity/noun.ts'
import { pairUnit } from '../quantity/phrases.ts'
import type { Split } from '../splits.ts'
import { arabicForm } from '../table.ts'

/** Facts of one word form for the number passes. */
export interface NumberWord {
  readonly form: string
  /** What the word contributes to a number. */
  readonly numeral: Numeral | undefined
  /** A noun that news counts. */
  readonly noun: NounReading | undefined
  /** Code of the measure of which this is the dual: «كيلومترين». */
  readonly pair: string | undefined
  /** After a number it makes a time, a date or an age. */
  readonly time: boolean
  /** Before a number it makes a name or a reference. */
  readonly designator: boolean
}

const TIMES: ReadonlySet<string> = new Set(timeRows.flatMap((r) => timeForms(r.form)))
const DESIGNATORS: ReadonlySet<string> = new Set(designatorRows.map((r) => arabicForm(r.form)))

/** The facts of a folded `form` cut as `splits`, or undefined when the word means nothing here. Called once a form. */
export function numberWord(form: string, splits: readonly Split[]): NumberWord | undefined {
  const numeral = numeralOf(form, splits)
  const noun = nounOf(splits)
  const pair = pairUnit(form)
  const time = TIMES.has(form) || splits.some((s) => s.suffix === '' && TIMES.has(s.stem))
  const designator = DESIGNATORS.has(form) || splits.some((s) => s.suffix === '' && s.lead > 0 && DESIGNATORS.has(s.body))
  if (numeral === undefined && noun === undefined && pair === undefined && !time && !designator) return undefined
  return { form, numeral, noun, pair, time, designator }
}

/** A time noun with its accusative and dual. */
function timeForms(noun: string): string[] {
  const folded = arabicForm(noun)
  const stem = noun.endsWith('ة') ? `${folded.slice(0, -1)}ت` : folded
  return [folded, `${folded}ا`, `${stem}ين`, `${stem}ان`]
}
