// Many rows in one statement: sent as one JSON parameter, taken apart by SQLite. Faster than binding cells one by one.

import { sql, type RawBuilder } from 'kysely'
import type { Row } from '../adapter.ts'

/** `select` of `width` columns from `rows`. */
export function rowsFromJson(width: number, rows: readonly Row[]): RawBuilder<unknown> {
  const cells = Array.from({ length: width }, (_, i) => `value ->> ${i}`).join(', ')
  // «where true» keeps «on conflict» that may follow from being read as a join.
  return sql`select ${sql.raw(cells)} from json_each(${JSON.stringify(rows)}) where true`
}
