// English numeral words: what one word contributes to a number.

import { rows } from '../../../generated/en/numerals.ts'
import { englishForm } from '../table.ts'

/**
 * How a numeral word combines.
 * - `unit` 1–9, `teen` 10–19, `tens`, `hundred`, `scale` a power of a thousand, `suffix` one glued to figures ("2m"), `dozen`
 * - `vague` a plural that is only a lower bound ("dozens"), `fraction` "half", `parts` "thirds", `ordinal`, `ordinal-suffix` "th", `times` "twice"
 */
export type NumeralKind =
  | 'zero'
  | 'unit'
  | 'teen'
  | 'tens'
  | 'hundred'
  | 'scale'
  | 'suffix'
  | 'dozen'
  | 'vague'
  | 'fraction'
  | 'parts'
  | 'ordinal'
  | 'ordinal-suffix'
  | 'times'

/** One numeral word of a text. */
export interface Numeral {
  readonly kind: NumeralKind
  readonly value: number
}

const LEXICON: ReadonlyMap<string, Numeral> = new Map(
  rows.map((row) => [englishForm(row.form), { kind: row.kind as NumeralKind, value: worth(row.value) }]),
)

/** The numeral that the folded `form` is. */
export function numeralOf(form: string): Numeral | undefined {
  return LEXICON.get(form)
}

function worth(value: string): number {
  const [over, under] = value.split('/')
  return under === undefined ? Number(over) : Number(over) / Number(under)
}
