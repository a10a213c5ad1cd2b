// What a language knows of the words by which watched things are told: goods, handing over, traffic, pictures, nationalities.

import type { State } from '../entities/index.ts'
import type { Tokens, Word } from '../text/index.ts'
import { termTable, type TermTable } from './terms.ts'

/** A kind of goods, people or services: a category of the registers, the item within it, the sense that must stand beside it. */
export interface GoodsTerm {
  /** `-` where the words mean nothing. */
  readonly category: string
  readonly item: string | undefined
  /** `transfer`, `parties`, `launch`, `help`, `conduct` …; absent when the words alone suffice. */
  readonly needs: string | undefined
}

/** A nationality over tokens `[first, last)`. */
export interface Nationality {
  readonly state: State
  readonly last: number
}

/** Words of one language for what is watched. */
export interface WatchLexicon<W extends Word = Word> {
  /** Forms under which a table may list a word: itself, and without clitics and article. */
  bases(word: W): readonly string[]
  /** Whether a word or what is glued to it puts the clause into the future. */
  isFuture(word: W): boolean
  /** What is glued before a name says: its first `letters`, or, without a number, what is surely cut off a word with its article. */
  glued(word: W, letters?: number): 'toward' | 'with' | undefined
  /** The nationality that begins at token `k`, longest first. */
  nationalityAt(tokens: Tokens<W>, k: number, last: number): Nationality | undefined
  /** Goods by {@link GoodsTerm}. */
  readonly goods: TermTable<GoodsTerm>
  /** Senses: give, equip, take, trade, help, train, launch, conduct, use, employ, off, ban, cut, toward, from, with, not, future. */
  readonly transfers: TermTable<string>
  /** Senses: `means:…`, stop, resume, run, start, regular, irregular, test, plan, since, first. */
  readonly traffic: TermTable<string>
  /** Senses: image, there, both, states. */
  readonly sights: TermTable<string>
}

/** The tables of a language, as its TSVs are compiled. */
export interface WatchRows {
  readonly goods: readonly { readonly forms: string; readonly category: string; readonly item: string; readonly needs: string }[]
  readonly transfers: readonly SenseRow[]
  readonly links: readonly SenseRow[]
  readonly sights: readonly SenseRow[]
}

interface SenseRow {
  readonly forms: string
  readonly sense: string
}

/** The four tables of a lexicon; `wordsOf` cuts and folds a listed form as texts are cut. */
export function watchTables(
  rows: WatchRows,
  wordsOf: (form: string) => readonly string[],
): Pick<WatchLexicon, 'goods' | 'transfers' | 'traffic' | 'sights'> {
  const senses = (table: readonly SenseRow[]): TermTable<string> =>
    termTable(
      table.map(({ forms, sense }) => ({ forms, means: sense })),
      wordsOf,
    )
  const goods = rows.goods.map(({ forms, category, item, needs }) => ({
    forms,
    means: { category, item: item || undefined, needs: needs || undefined },
  }))
  return { goods: termTable(goods, wordsOf), transfers: senses(rows.transfers), traffic: senses(rows.links), sights: senses(rows.sights) }
}
