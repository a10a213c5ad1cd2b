// What a database must bring to be a store: a connection and the few things that databases do differently.

import type { Kysely, RawBuilder, Transaction } from 'kysely'
import type { SchemaParts } from './migrations/parts.ts'
import type { Tables } from './schema.ts'
import type { Asked } from './search-query.ts'

/** A row to be written: cells in the order of the columns. */
export type Row = readonly (string | number | null)[]

/** The words of one article, for the index. */
export interface SearchRow {
  readonly article: number
  readonly title: readonly string[]
  readonly body: readonly string[]
  readonly keys: readonly string[]
}

/** The full-text index of a database. */
export interface SearchIndex {
  put(db: Kysely<Tables>, rows: readonly SearchRow[]): Promise<void>
  remove(db: Kysely<Tables>, articles: readonly number[]): Promise<void>
  /** Said once in a transaction before {@link hits} are asked for. */
  ready(db: Kysely<Tables>): Promise<void>
  /** A table expression of `article` and `score` (higher is better), at most `limit` rows, best first, when given. */
  hits(asked: readonly Asked[], exact: boolean, limit?: number): RawBuilder<{ article: number; score: number }>
}

/** The words of claims, folded, by the claims' keys. */
export interface ClaimWords {
  put(db: Kysely<Tables>, claims: readonly (readonly [claim: number, words: readonly string[]])[]): Promise<void>
  /** `which` is `(select … )` over keys. */
  remove(db: Kysely<Tables>, which: RawBuilder<number>): Promise<void>
  /** `select claim …` of those that have all words; of several forms of a word any. */
  having(words: readonly (readonly string[])[]): RawBuilder<{ claim: number }>
}

/** One database. */
export interface Adapter {
  readonly db: Kysely<Tables>
  readonly parts: SchemaParts
  readonly search: SearchIndex
  readonly claimWords: ClaimWords
  /** `select … from …` over rows sent as one JSON parameter, to insert from. */
  select(columns: readonly string[], rows: readonly Row[]): RawBuilder<unknown>
  /** Inserts many rows in few statements; `conflict` says, without parameters, what to do with those that are there. */
  insert(
    db: Kysely<Tables>,
    table: keyof Tables,
    columns: readonly string[],
    rows: readonly Row[],
    conflict?: RawBuilder<unknown>,
  ): Promise<void>
  /** `select … from …` of one column, `value`, over whole numbers sent as one parameter. */
  numbers(values: readonly number[]): RawBuilder<unknown>
  /** A table of one column, `value`, to join with: the whole numbers of a column that holds a list of them as JSON. */
  listed(column: string): RawBuilder<unknown>
  /** An aggregate: the values of a column as text, with commas between. */
  gathered(column: string): RawBuilder<string>
  /** Milliseconds since 1970 by the clock that all workers share. */
  readonly now: RawBuilder<number>
  /** Whether rows must be locked before they are changed, because others write at the same time. */
  readonly locksRows: boolean
  /** Runs `work` in a transaction that may write; run again when the database asks for it. */
  write<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>
  /** Waits, inside a transaction that writes, until no other such transaction is at the ledger. */
  alone(db: Kysely<Tables>): Promise<void>
  /** Runs `work` on one unchanging state. */
  read<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>
  /** One query in the user's own SQL that cannot write. */
  query(sql: string, parameters: readonly (string | number | null)[]): Promise<readonly Record<string, unknown>[]>
  /** The failure that a user is told, or the error itself when it is a defect. */
  failure(error: unknown): unknown
  close(): Promise<void>
}
