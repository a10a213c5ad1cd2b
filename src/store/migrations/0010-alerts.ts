// Tables of alerts: what was told, by what it is known again, and where it is still to be delivered.

import type { Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'
import { made } from './tables.ts'

/** Makes and drops the tables of alerts. */
export function alerts({ key, ordered }: SchemaParts): Migration {
  const tables: Readonly<Record<string, string>> = {
    alerts: `(key ${key}, id text not null unique, rule_id text not null, kind text not null, found_at text not null, title text not null, data text not null)`,
    alert_keys: `(rule_id text not null, name text not null, alert text not null, primary key (rule_id, name)) ${ordered}`,
    deliveries: `(alert text not null, channel text not null, state text not null, attempts integer not null, due bigint not null, why text, primary key (alert, channel)) ${ordered}`,
  }
  return made(tables, ['deliveries_due on deliveries (state, channel, due)'])
}
