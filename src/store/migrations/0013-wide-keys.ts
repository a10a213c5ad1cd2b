// Keys with the bucket of days above the hash: what is of one time lies together in the table; the ledger is made anew with them.

import { sql, type Kysely, type Migration } from 'kysely'
import { MADE_LOCAL } from './0012-local-ledger.ts'
import type { SchemaParts } from './parts.ts'

/** Makes the column of keys wider, and narrower again. */
export function wideKeys({ ordered }: SchemaParts): Migration {
  const anew = async (db: Kysely<unknown>, hash: 'integer' | 'bigint'): Promise<void> => {
    for (const table of MADE_LOCAL) await sql.raw(`delete from ${table}`).execute(db)
    await sql.raw('drop table proposition_keys').execute(db)
    await sql
      .raw(
        `create table proposition_keys (hash ${hash} not null, place bigint not null, proposition integer not null, primary key (hash, place, proposition)) ${ordered}`,
      )
      .execute(db)
  }
  return { up: (db: Kysely<unknown>) => anew(db, 'bigint'), down: (db: Kysely<unknown>) => anew(db, 'integer') }
}
