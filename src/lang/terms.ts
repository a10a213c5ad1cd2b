// Terms: listed words and phrases of a table, found in tokens by every form that a language says a word may be listed under; knows no language.

import type { Tokens, Word } from '../text/index.ts'

/** A listed phrase, its words folded, and the row that it stands for. */
export interface Term<P> {
  readonly words: readonly string[]
  readonly means: readonly P[]
}

/** Terms by their first word, longest first. */
export type TermTable<P> = ReadonlyMap<string, readonly Term<P>[]>

/** A term in the text: tokens `[first, last)`. */
export interface FoundTerm<P> {
  readonly first: number
  readonly last: number
  readonly means: readonly P[]
}

/** Compiles rows whose `forms` are separated by «|»; `wordsOf` cuts and folds one form as texts are cut. */
export function termTable<P>(
  rows: readonly { readonly forms: string; readonly means: P }[],
  wordsOf: (form: string) => readonly string[],
): TermTable<P> {
  const table = new Map<string, Term<P>[]>()
  const known = new Map<string, { words: readonly string[]; means: P[] }>()
  for (const { forms, means } of rows) {
    for (const form of forms.split('|')) {
      const words = wordsOf(form)
      const [first] = words
      if (first === undefined) continue
      const term = known.get(words.join(' '))
      // Two rows may list one form: coal is goods of two kinds, «نفط» may be crude or refined.
      if (term !== undefined) {
        term.means.push(means)
        continue
      }
      const made = { words, means: [means] }
      known.set(words.join(' '), made)
      table.set(first, [...(table.get(first) ?? []), made])
    }
  }
  for (const terms of table.values()) terms.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Terms in tokens `[first, last)`, the longest at each place, none inside another. `bases` lists the forms that a word may be listed under. */
export function termsIn<P, W extends Word>(
  table: TermTable<P>,
  tokens: Tokens<W>,
  first: number,
  last: number,
  bases: (word: W) => readonly string[],
): readonly FoundTerm<P>[] {
  const found: FoundTerm<P>[] = []
  for (let k = first; k < last;) {
    const term = longestAt(table, tokens, k, last, bases)
    if (term === undefined) k++
    else {
      found.push({ first: k, last: k + term.words.length, means: term.means })
      k += term.words.length
    }
  }
  return found
}

function longestAt<P, W extends Word>(
  table: TermTable<P>,
  tokens: Tokens<W>,
  k: number,
  last: number,
  bases: (word: W) => readonly string[],
): Term<P> | undefined {
  let best: Term<P> | undefined
  for (const base of bases(tokens.words[k] as W)) {
    for (const term of table.get(base) ?? []) {
      if (best !== undefined && term.words.length <= best.words.length) break
      if (k + term.words.length > last) continue
      let n = 1
      while (n < term.words.length && bases(tokens.words[k + n] as W).includes(term.words[n] as string)) n++
      if (n === term.words.length) best = term
    }
  }
  return best
}
