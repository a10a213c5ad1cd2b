// Tables by which an article is taken into the ledger without looking at all the others; the ledger is made anew with them.

import { sql, type Kysely, type Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'

/** All that is made of articles: they are read into it again. */
const MADE = [
  'accounts',
  'prints',
  'copies',
  'upstreams',
  'propositions',
  'proposition_keys',
  'same_claim',
  'stale',
  'claims',
  'search_claims',
  'reports',
  'claim_entities',
  'claim_origins',
  'relations',
]

const COLUMNS = [
  'accounts add column family text',
  'accounts add column agency text',
  'propositions add column place bigint not null default 0',
] as const

/** The same with the tables of this migration. */
export const MADE_LOCAL: readonly string[] = [...MADE, 'units', 'marks']

/** Makes and drops what was added to the tables of the ledger. */
export function localLedger({ ordered }: SchemaParts): Migration {
  const emptied = async (db: Kysely<unknown>): Promise<void> => {
    for (const table of MADE) await sql.raw(`delete from ${table}`).execute(db)
    await sql.raw('drop table proposition_keys').execute(db)
  }
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await emptied(db)
      for (const text of [
        ...COLUMNS.map((column) => `alter table ${column}`),
        `create table proposition_keys (hash integer not null, place bigint not null, proposition integer not null, primary key (hash, place, proposition)) ${ordered}`,
        `create table units (proposition integer not null primary key, of_unit integer not null) ${ordered}`,
        'create index units_of on units (of_unit)',
        `create table marks (kind text not null, maker integer not null, a integer not null, b integer not null, detail text not null, because text not null, score double precision not null, primary key (kind, maker, a, b)) ${ordered}`,
        'create index marks_a on marks (a)',
        'create index marks_b on marks (b)',
        'create index marks_maker on marks (maker)',
      ])
        await sql.raw(text).execute(db)
    },
    async down(db: Kysely<unknown>): Promise<void> {
      await emptied(db)
      for (const text of [
        'drop table marks',
        'drop table units',
        `create table proposition_keys (hash integer not null, proposition integer not null, primary key (hash, proposition)) ${ordered}`,
        ...COLUMNS.map((column) => `alter table ${column.split(' ').slice(0, 1).join()} drop column ${column.split(' ')[3] ?? ''}`),
      ])
        await sql.raw(text).execute(db)
    },
  }
}
