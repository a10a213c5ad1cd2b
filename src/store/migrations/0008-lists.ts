// Long lists of claims: their words in a full-text index, what a list shows in a column of its own, and indexes that hold all that lists are filtered by.

import { sql, type Kysely, type Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'

/** What lists are filtered by, apart from words and names; a list looks at the index alone until it knows which claims it shows. */
export const FILTERED = 'act, category, earliest, latest, published, origins_min, denied, conflicting, first_since'

const INDEXES: Readonly<Record<string, string>> = {
  lists_articles: `articles desc, id, ${FILTERED}`,
  lists_origins: `origins_min desc, id, ${FILTERED.replace('origins_min, ', '')}`,
  // Unknown days stand after all others; see find.ts.
  lists_event: `(coalesce(earliest, '')) desc, id, ${FILTERED}`,
  lists_published: `(coalesce(published, '')) desc, id, ${FILTERED}`,
}
/** What few claims are: short lists, put in order when they are asked for. */
export const FEW: Readonly<Record<string, string>> = {
  denied: 'denied > 0',
  conflicting: 'conflicting > 0',
  corroborated: 'origins_min > 1',
}
/** What these stand in place of. */
const BEFORE: Readonly<Record<string, (newest: string) => string>> = {
  claims_earliest: (newest) => `claims (earliest ${newest}, id)`,
  claims_published: (newest) => `claims (published ${newest}, id)`,
  claims_articles: () => 'claims (articles desc, id)',
  claims_by_event: () => "claims ((coalesce(earliest, '')) desc, id)",
  claims_by_published: () => "claims ((coalesce(published, '')) desc, id)",
  claims_by_origins: () => 'claims (origins_min desc, id)',
  claims_denied: () => 'claims (articles desc, id) where denied > 0',
}

/** Makes and drops what long lists need. */
export function lists(parts: SchemaParts): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await parts.createClaimWords(db)
      await sql`alter table claims drop column words`.execute(db)
      await sql`alter table claims add column card text not null default ''`.execute(db)
      for (const name of Object.keys(BEFORE)) await sql.raw(`drop index ${name}`).execute(db)
      for (const [name, columns] of Object.entries(INDEXES)) await sql.raw(`create index ${name} on claims (${columns})`).execute(db)
      for (const [name, which] of Object.entries(FEW))
        await sql.raw(`create index lists_${name} on claims (articles desc, id, ${FILTERED}) where ${which}`).execute(db)
    },
    async down(db: Kysely<unknown>): Promise<void> {
      for (const name of [...Object.keys(FEW).map((few) => `lists_${few}`), ...Object.keys(INDEXES)])
        await sql.raw(`drop index ${name}`).execute(db)
      for (const [name, over] of Object.entries(BEFORE)) await sql.raw(`create index ${name} on ${over(parts.newest)}`).execute(db)
      await sql`alter table claims drop column card`.execute(db)
      await sql`alter table claims add column words text not null default ''`.execute(db)
      await sql`drop table search_claims`.execute(db)
    },
  }
}
