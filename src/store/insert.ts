// Writes many rows in few statements.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Adapter, Row } from './adapter.ts'
import type { Tables } from './schema.ts'

/** Rows of one statement, at most; a statement's parameter stays within some megabytes. */
const ROWS = 8192

/** Inserts `rows`; `conflict` says what to do with those that are there. */
export async function insertRows(
  adapter: Adapter,
  db: Kysely<Tables>,
  table: keyof Tables,
  columns: readonly string[],
  rows: readonly Row[],
  conflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS) {
    const part = rows.length <= ROWS ? rows : rows.slice(i, i + ROWS)
    await sql`insert into ${sql.table(table)} (${sql.raw(columns.join(', '))}) ${adapter.select(columns, part)} ${conflict}`.execute(db)
  }
}
