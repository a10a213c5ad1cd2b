// Counted nouns: singular and plural forms of what news counts, one word or two, with their lemma.

import { lazy } from '../../../entities/index.ts'
import { rows } from '../../../generated/en/counted-nouns.ts'
import { phraseTable, type PhraseTable } from '../../phrase.ts'
import { englishForm } from '../table.ts'

/** What one form of a counted noun is. */
export interface CountedNoun {
  readonly lemma: string
  readonly number: 'one' | 'many' | 'any'
}

const forms = lazy(build)

/** The counted noun that the folded `form` is. */
export function nounOf(form: string): CountedNoun | undefined {
  return forms().get(form)
}

/** Nouns of several words. */
export const compounds: PhraseTable<CountedNoun> = phraseTable<CountedNoun>(() =>
  rows
    .filter((r) => r.singular.includes(' ') || r.singular.includes('-'))
    .flatMap((r) => [
      { words: wordsOf(r.singular), means: { lemma: r.singular, number: 'one' as const } },
      ...r.plural.split('|').map((p) => ({ words: wordsOf(p), means: { lemma: r.singular, number: 'many' as const } })),
    ]),
)

/** A phrase as the tokenizer cuts it. */
export function wordsOf(phrase: string): string[] {
  return englishForm(phrase).match(/[\p{L}']+|\d+|[^\s\p{L}\d]/gu) ?? []
}

function build(): ReadonlyMap<string, CountedNoun> {
  const forms = new Map<string, CountedNoun>()
  for (const row of rows)
    for (const p of row.plural.split('|'))
      if (!forms.has(englishForm(p))) forms.set(englishForm(p), { lemma: row.singular, number: p === row.singular ? 'any' : 'many' })
  for (const row of rows)
    if (!forms.has(englishForm(row.singular))) forms.set(englishForm(row.singular), { lemma: row.singular, number: 'one' })
  return forms
}
