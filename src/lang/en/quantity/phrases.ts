// The phrases around a number: comparators, units, rates.

import { rows as comparatorRows } from '../../../generated/en/comparators.ts'
import { rows as rateRows } from '../../../generated/en/rates.ts'
import { rows as unitRows } from '../../../generated/en/units.ts'
import type { Comparator } from '../../../model/annotation.ts'
import { phraseTable, type PhraseTable } from '../../phrase.ts'
import { wordsOf } from './noun.ts'

/** A measure: its code and what it measures. */
export interface Unit {
  readonly unit: string
  readonly kind: string
}

/** Comparators before a number. */
export const boundsBefore: PhraseTable<Comparator> = bounds('before')

/** Comparators after a counted noun. */
export const boundsAfter: PhraseTable<Comparator> = bounds('after')

/** ISO 8601 durations of rates. */
export const rates: PhraseTable<string> = phraseTable(() => rateRows.map((r) => ({ words: wordsOf(r.phrase), means: r.per })))

/** Measures, currencies, percentages. */
export const units: PhraseTable<Unit> = phraseTable(() =>
  unitRows.flatMap((r) => r.forms.split('|').map((form) => ({ words: wordsOf(form), means: { unit: r.unit, kind: r.kind } }))),
)

function bounds(place: string): PhraseTable<Comparator> {
  return phraseTable(() =>
    comparatorRows.filter((r) => r.place === place).map((r) => ({ words: wordsOf(r.phrase), means: r.comparator as Comparator })),
  )
}
