// The ingest queue and the settings of the dossier.

import { sql, type Kysely, type Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'

/** Makes and drops queue and settings. */
export function queue({ key, ordered }: SchemaParts): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await sql
        .raw(
          `create table queue (key ${key}, id text not null unique, source text not null, digest text, details text, state text not null default 'open',
            attempts integer not null default 0, owner text, lease_until bigint not null default 0, why text)`,
        )
        .execute(db)
      await sql.raw('create index queue_state on queue (state, key)').execute(db)
      await sql.raw(`create table settings (name text not null primary key, value text not null) ${ordered}`).execute(db)
    },
    async down(db: Kysely<unknown>): Promise<void> {
      await sql.raw('drop table settings').execute(db)
      await sql.raw('drop table queue').execute(db)
    },
  }
}
