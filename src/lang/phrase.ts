// Phrases: short lists of words matched against tokens, longest first, forwards or backwards; knows no language.

import { lazy } from '../entities/index.ts'
import type { Tokens, Word } from '../text/index.ts'

/** A listed phrase: its folded words, and what it means. */
export interface Phrase<P> {
  readonly words: readonly string[]
  readonly means: P
}

/** Phrases by their first word and by their last, longest first. */
export interface PhraseTable<P> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<P>[]>
  readonly byLast: ReadonlyMap<string, readonly Phrase<P>[]>
}

/** What the first word of a phrase is without its clitics: `lead` folded units are cut off. */
export interface Head {
  readonly form: string
  readonly lead: number
  /** A conjunction is all that was cut off. */
  readonly conjoined: boolean
}

/** Compiles phrases when one is first looked for; `words` must be folded already. */
export function phraseTable<P>(phrases: () => readonly Phrase<P>[]): PhraseTable<P> {
  const compiled = lazy(() => compile(phrases()))
  return {
    get byFirst() {
      return compiled().byFirst
    },
    get byLast() {
      return compiled().byLast
    },
  }
}

function compile<P>(phrases: readonly Phrase<P>[]): PhraseTable<P> {
  const byFirst = new Map<string, Phrase<P>[]>()
  const byLast = new Map<string, Phrase<P>[]>()
  const sorted = [...phrases].sort((a, b) => b.words.length - a.words.length)
  for (const phrase of sorted) {
    push(byFirst, phrase.words[0] as string, phrase)
    push(byLast, phrase.words[phrase.words.length - 1] as string, phrase)
  }
  return { byFirst, byLast }
}

/** The longest phrase whose first word stands at `k`, all of it before `last`. */
export function phraseAt<P, W extends Word>(
  table: PhraseTable<P>,
  tokens: Tokens<W>,
  k: number,
  last: number,
): { means: P; last: number } | undefined {
  if (k >= last) return undefined
  for (const { words, means } of table.byFirst.get(form(tokens, k)) ?? []) {
    if (k + words.length > last) continue
    let n = 1
    while (n < words.length && form(tokens, k + n) === words[n]) n++
    if (n === words.length) return { means, last: k + n }
  }
  return undefined
}

/**
 * The longest phrase that ends right before token `k` and begins at `first` or later. `heads` lists what a word may be without its clitics;
 * only the first word of a phrase may carry them, and only where `allows` says so.
 */
export function phraseBefore<P, W extends Word>(
  table: PhraseTable<P>,
  tokens: Tokens<W>,
  k: number,
  first: number,
  heads: (word: W) => readonly Head[],
  allows: (means: P, head: Head) => boolean,
): { means: P; first: number; lead: number } | undefined {
  if (k - 1 < first) return undefined
  const headAt = (i: number, means: P, wanted: string): number | undefined =>
    form(tokens, i) === wanted ? 0 : heads(tokens.words[i] as W).find((h) => h.form === wanted && allows(means, h))?.lead
  for (const { words, means } of table.byLast.get(form(tokens, k - 1)) ?? []) {
    const begin = k - words.length
    if (begin < first) continue
    let n = words.length - 1
    while (n > 0 && form(tokens, begin + n) === words[n]) n--
    const lead = n > 0 ? undefined : headAt(begin, means, words[0] as string)
    if (lead !== undefined) return { means, first: begin, lead }
  }
  for (const head of heads(tokens.words[k - 1] as W)) {
    const single = table.byLast.get(head.form)?.find((p) => p.words.length === 1 && allows(p.means, head))
    if (single !== undefined) return { means: single.means, first: k - 1, lead: head.lead }
  }
  return undefined
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function form<W extends Word>(tokens: Tokens<W>, k: number): string {
  return (tokens.words[k] as Word).form
}
