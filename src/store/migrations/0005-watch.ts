// Tables of what is watched: observations, reported bounds, and the thinned positions of ships.

import type { Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'
import { made } from './tables.ts'

/** Makes and drops the tables of the watch. */
export function watch({ ordered }: SchemaParts): Migration {
  const evidence = 'source text not null, url text, article_id text, said text, note text'
  const tables: Readonly<Record<string, string>> = {
    observations: `(id text not null primary key, subject text not null, quantity text not null, kind text not null, method text not null, earliest text not null, latest text not null,
      state text not null, low double precision, high double precision, amount double precision, certainty text, effort double precision, effort_unit text, ${evidence})`,
    bounds: `(id text not null primary key, subject text not null, quantity text not null, comparator text not null, amount double precision not null, earliest text not null, latest text not null,
      speaker text not null, ${evidence})`,
    ais_fixes: `(mmsi integer not null, slot integer not null, cell integer not null, moment bigint not null, lat double precision not null, lon double precision not null,
      speed double precision, primary key (mmsi, slot, cell)) ${ordered}`,
    ais_ships: `(mmsi integer not null, fact text not null, value text not null, primary key (mmsi, fact, value)) ${ordered}`,
    ais_files: `(digest text not null primary key, name text not null, layout text not null, read_lines integer not null, kept integer not null, refused integer not null, flagged integer not null,
      earliest text, latest text)`,
  }
  const indexes: readonly string[] = [
    'observations_subject on observations (subject, quantity, earliest)',
    'bounds_subject on bounds (subject, quantity)',
    'ais_fixes_place on ais_fixes (lat, lon, mmsi)',
  ]
  return made(tables, indexes)
}
