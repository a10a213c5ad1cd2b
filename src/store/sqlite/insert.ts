// Rows written through prepared statements that are used again: for wide rows half the time of one JSON parameter, which SQLite goes through once a cell.

import { CompiledQuery, type Kysely, type RawBuilder } from 'kysely'
import type { Row } from '../adapter.ts'
import type { Tables } from '../schema.ts'

/** Cells of one statement, about: more save little. */
const CELLS = 360
/** Rows of a lesser statement, for what is left: of one article most tables get some tens of rows. */
const SOME = 8

/** Inserts `rows` as many at a time as {@link CELLS} allow, then {@link SOME} at a time, and one by one what is left of them. */
export async function insertBound(
  db: Kysely<Tables>,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  conflict?: RawBuilder<unknown>,
): Promise<void> {
  const most = Math.max(1, Math.floor(CELLS / columns.length))
  const tail = conflict?.compile(db).sql ?? ''
  const statement = (many: number): string => {
    const row = `(${columns.map(() => '?').join(', ')})`
    return `insert into ${table} (${columns.join(', ')}) values ${Array<string>(many).fill(row).join(', ')} ${tail}`
  }
  let at = 0
  for (const many of [most, Math.min(SOME, most), 1]) {
    if (rows.length - at < many) continue
    const text = statement(many)
    for (; at + many <= rows.length; at += many) await db.executeQuery(CompiledQuery.raw(text, rows.slice(at, at + many).flat()))
  }
}
