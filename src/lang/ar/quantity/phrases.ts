// The phrases around a number: comparators, units, rates, counted nouns of two words.

import { rows as comparatorRows } from '../../../generated/ar/comparators.ts'
import { rows as compoundRows } from '../../../generated/ar/counted-compounds.ts'
import { rows as rateRows } from '../../../generated/ar/rates.ts'
import { rows as unitRows } from '../../../generated/ar/units.ts'
import type { Comparator } from '../../../model/annotation.ts'
import { phraseTable, type PhraseTable } from '../../phrase.ts'
import { arabicForm } from '../table.ts'

/** A comparator; `noun` may have «بـ» or «لـ» glued before it. */
export interface Bound {
  readonly comparator: Comparator
  readonly noun: boolean
}

/** A measure: its code and what it measures. */
export interface Unit {
  readonly unit: string
  readonly kind: string
  /** True for a dual, which is two without a number. */
  readonly two: boolean
}

/** Comparators before a number. */
export const boundsBefore: PhraseTable<Bound> = phraseTable(() => bounds('before'))

/** Comparators after a counted noun. */
export const boundsAfter: PhraseTable<Bound> = phraseTable(() => bounds('after'))

/** ISO 8601 durations of rates. */
export const rates: PhraseTable<string> = phraseTable(() => rateRows.map((r) => ({ words: wordsOf(r.phrase), means: r.per })))

/** Lemmas of counted nouns of two words. */
export const compounds: PhraseTable<string> = phraseTable(() =>
  compoundRows.flatMap((r) =>
    [...list(r.singular).flatMap((s) => [s, accusative(s)]), ...list(r.plural)].map((form) => ({ words: wordsOf(form), means: r.lemma })),
  ),
)

/** Second words of counted nouns: «نفط» of «ناقلة نفط». */
export const complements: ReadonlySet<string> = new Set(compoundRows.flatMap((r) => list(r.singular).flatMap((s) => wordsOf(s).slice(1))))

/** Measures, currencies, percentages. */
export const units: PhraseTable<Unit> = phraseTable(() =>
  unitRows.flatMap((r) =>
    list(r.forms).flatMap((form, i) => [
      { words: wordsOf(form), means: { unit: r.unit, kind: r.kind, two: false } },
      ...(isInflected(form, i) ? inflected(form) : []).map((f) => ({ words: [f], means: { unit: r.unit, kind: r.kind, two: false } })),
      ...(isDefinable(form) ? [{ words: [`ال${arabicForm(form)}`], means: { unit: r.unit, kind: r.kind, two: false } }] : []),
      ...(isInflected(form, i) ? duals(form) : []).map((f) => ({ words: [f], means: { unit: r.unit, kind: r.kind, two: true } })),
    ]),
  ),
)

/** The measure that the folded `form` is the dual of. */
export function pairUnit(form: string): string | undefined {
  return units.byFirst.get(form)?.find((u) => u.means.two)?.means.unit
}

function bounds(place: string): { words: string[]; means: Bound }[] {
  return comparatorRows
    .filter((r) => r.place === place)
    .map((r) => ({ words: wordsOf(r.phrase), means: { comparator: r.comparator as Comparator, noun: r.lead === 'noun' } }))
}

/** «كلم2» is two tokens, as the tokenizer cuts it. */
function wordsOf(phrase: string): string[] {
  return arabicForm(phrase).match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? []
}

function accusative(compound: string): string {
  const [head = '', ...rest] = compound.split(' ')
  return [/[ةاىء]$/u.test(head) ? head : `${head}ا`, ...rest].join(' ')
}

/** «ملايين الدولارات», «عشرات الكيلومترات». */
function isDefinable(form: string): boolean {
  return /^\p{Script=Arabic}{4,}$/u.test(form) && !form.startsWith('ب')
}

/** The word in full, not its abbreviations («كم»), has an accusative and a dual. */
function isInflected(form: string, place: number): boolean {
  return /^\p{Script=Arabic}{2,}$/u.test(form) && (place === 0 || form.length > 3) && !/(?:ات|[اىو])$/u.test(form)
}

function inflected(word: string): string[] {
  return word.endsWith('ة') ? [] : [`${arabicForm(word)}ا`]
}

function duals(word: string): string[] {
  const stem = word.endsWith('ة') ? `${arabicForm(word).slice(0, -1)}ت` : arabicForm(word)
  return [`${stem}ان`, `${stem}ين`]
}

function list(cell: string): string[] {
  return cell.split('|').filter((x) => x !== '')
}
