// Prepared statements kept and used again: a statement of libsql holds its parameters, which may be megabytes, until the collector finds it.

import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** As many as are kept; queries of changing length would otherwise gather. */
const MOST = 256

/** `file` with a memory for what it prepared. */
export function remembering(file: SqliteDatabase): SqliteDatabase {
  const known = new Map<string, SqliteStatement>()
  return {
    close: () => {
      known.clear()
      file.close()
    },
    prepare(sql: string): SqliteStatement {
      let statement = known.get(sql)
      if (statement === undefined) {
        statement = file.prepare(sql)
        if (known.size >= MOST) known.clear()
        known.set(sql, statement)
      }
      return statement
    },
  }
}
