// Tables of alerts: what was told, by what it is known again, and where it is still to be delivered.

import { sql, type Kysely, type Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'

/** Makes and drops the tables of alerts. */
export function alerts({ key, ordered }: SchemaParts): Migration {
  const tables: Readonly<Record<string, string>> = {
    alerts: `(key ${key}, id text not null unique, rule_id text not null, kind text not null, found_at text not null, title text not null, data text not null)`,
    alert_keys: `(rule_id text not null, name text not null, alert text not null, primary key (rule_id, name)) ${ordered}`,
    deliveries: `(alert text not null, channel text not null, state text not null, attempts integer not null, due bigint not null, why text, primary key (alert, channel)) ${ordered}`,
  }
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const [name, columns] of Object.entries(tables)) await sql.raw(`create table ${name} ${columns}`).execute(db)
      await sql.raw('create index deliveries_due on deliveries (state, channel, due)').execute(db)
    },
    async down(db: Kysely<unknown>): Promise<void> {
      for (const name of Object.keys(tables).reverse()) await sql.raw(`drop table ${name}`).execute(db)
    },
  }
}
