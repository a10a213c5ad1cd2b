// Arabic numeral words: what one word contributes to a number, with its proclitics cut off.

import { rows } from '../../../generated/ar/numerals.ts'
import type { Split } from '../splits.ts'
import { arabicForm } from '../table.ts'

/**
 * How a numeral word combines.
 * - `unit` 1–9, `before-ten` 1 and 2 only before عشر, `ten`, `teen` 11–19 in one word, `tens`, `hundred` 100, `hundreds` 200–900
 * - `scale` a power of a thousand, `dual` two of it, `scale-or-dual` «ألفا» (accusative after a number, else a dual in construct), `plural`
 * - `vague` «عشرات», `fraction` «نصف», `parts` «أرباع», `ordinal`, `point` «فاصلة», `minus` «ناقص»
 */
export type NumeralKind =
  | 'zero'
  | 'unit'
  | 'before-ten'
  | 'ten'
  | 'teen'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'dual'
  | 'scale-or-dual'
  | 'plural'
  | 'vague'
  | 'fraction'
  | 'parts'
  | 'ordinal'
  | 'point'
  | 'minus'

/** One numeral word of a text. */
export interface Numeral {
  readonly kind: NumeralKind
  readonly value: number
  /** Folded units of proclitics before it. */
  readonly lead: number
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly definite: boolean
}

type Entry = Pick<Numeral, 'kind' | 'value'>

const LEXICON: ReadonlyMap<string, Entry> = new Map(
  rows.map((row) => [arabicForm(row.form), { kind: row.kind as NumeralKind, value: worth(row.value) }]),
)

const OWNERS: ReadonlySet<string> = new Set(['ها', 'هم', 'ه', 'هن', 'هما'])

/** «لست» is "I am not". */
const HOMOGRAPHS: ReadonlySet<string> = new Set(['لست', 'ولست', 'فلست'])

/** The numeral that `form` is, by its first split that is listed; «الاثنين» (Monday) is none. */
export function numeralOf(form: string, splits: readonly Split[]): Numeral | undefined {
  for (const split of splits) {
    // «نصفهم» has a pronoun, no other numeral has.
    const owned = split.suffix !== '' && !(OWNERS.has(split.suffix) && LEXICON.get(split.stem)?.kind === 'fraction')
    if (owned || split.future || split.preposition === 'ك' || HOMOGRAPHS.has(form)) continue
    const entry = LEXICON.get(split.stem)
    if (entry === undefined || (split.definite && split.stem === 'اثنين')) continue
    const { lead, conjunction, preposition, definite } = split
    return { kind: entry.kind, value: entry.value, lead, conjunction, preposition, definite }
  }
  const entry = LEXICON.get(form)
  return entry === undefined
    ? undefined
    : { kind: entry.kind, value: entry.value, lead: 0, conjunction: '', preposition: '', definite: false }
}

function worth(value: string): number {
  const [over, under] = value.split('/')
  return under === undefined ? Number(over) : Number(over) / Number(under)
}
