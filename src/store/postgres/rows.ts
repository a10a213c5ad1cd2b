// Many rows in one statement: sent as one JSON parameter, taken apart by PostgreSQL.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Row } from '../adapter.ts'
import type { Tables } from '../schema.ts'

/** Rows of one statement, at most; a statement's parameter stays within some megabytes. */
const ROWS = 8192

/** `select` of columns with these types from `rows`. */
export function rowsFromJson(types: readonly string[], rows: readonly Row[]): RawBuilder<unknown> {
  const cells = types.map((type, i) => `(r ->> ${i})::${type}`).join(', ')
  return sql`select ${sql.raw(cells)} from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) r`
}

/** Inserts `rows` whose columns have these types. */
export async function insertJson(
  db: Kysely<Tables>,
  table: string,
  columns: readonly string[],
  types: readonly string[],
  rows: readonly Row[],
  conflict: RawBuilder<unknown> | undefined,
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS) {
    const part = rowsFromJson(types, rows.slice(i, i + ROWS))
    await sql`insert into ${sql.table(table)} (${sql.raw(columns.join(', '))}) ${part} ${conflict ?? sql``}`.execute(db)
  }
}
