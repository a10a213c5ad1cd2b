// Writes many rows in few statements.

import type { Kysely, RawBuilder } from 'kysely'
import type { Adapter, Row } from './adapter.ts'
import type { Tables } from './schema.ts'

/** Inserts `rows`; `conflict` says what to do with those that are there. */
export async function insertRows(
  adapter: Adapter,
  db: Kysely<Tables>,
  table: keyof Tables,
  columns: readonly string[],
  rows: readonly Row[],
  conflict?: RawBuilder<unknown>,
): Promise<void> {
  await adapter.insert(db, table, columns, rows, conflict)
}
