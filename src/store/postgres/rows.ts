// Many rows in one statement: sent as one JSON parameter, taken apart by PostgreSQL.

import { sql, type RawBuilder } from 'kysely'
import type { Row } from '../adapter.ts'

/** `select` of columns with these types from `rows`. */
export function rowsFromJson(types: readonly string[], rows: readonly Row[]): RawBuilder<unknown> {
  const cells = types.map((type, i) => `(r ->> ${i})::${type}`).join(', ')
  return sql`select ${sql.raw(cells)} from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) r`
}
