// Tables of what each article tells the watch, and of what ships did: made once, asked often.

import type { Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'
import { made } from './tables.ts'

/** Makes and drops what the watch keeps of articles and of positions. */
export function told({ ordered }: SchemaParts): Migration {
  const tables: Readonly<Record<string, string>> = {
    heard: `(article integer not null primary key, version text not null) ${ordered}`,
    told: `(article integer not null, n integer not null, kind text not null, subject text not null, start_at integer, end_at integer, data text not null, primary key (article, n)) ${ordered}`,
    ais_voyages: `(mmsi integer not null, part integer not null, n integer not null, origin text not null, destination text not null, departed text not null, data text not null,
      primary key (mmsi, part, n)) ${ordered}`,
    ais_hours: `(site text not null, hour integer not null, primary key (site, hour)) ${ordered}`,
  }
  const indexes: readonly string[] = ['told_subject on told (kind, subject)', 'ais_voyages_departed on ais_voyages (departed)']
  return made(tables, indexes)
}
