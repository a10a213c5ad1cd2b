// The words of claims in PostgreSQL: text-search vectors without places, each word as it is.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { ClaimWords } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { rowsFromJson } from './rows.ts'
import { quoted } from './search.ts'

/** The words of claims in a PostgreSQL dossier. */
export const postgresClaimWords: ClaimWords = {
  async put(db: Kysely<Tables>, claims: readonly (readonly [claim: number, words: readonly string[]])[]): Promise<void> {
    const rows = claims.map(([claim, words]) => [claim, words.map(quoted).join(' ')])
    await sql`insert into search_claims (claim, words) ${rowsFromJson(['integer', 'tsvector'], rows)}`.execute(db)
  },
  async remove(db: Kysely<Tables>, which: RawBuilder<number>): Promise<void> {
    await sql`delete from search_claims where claim in ${which}`.execute(db)
  },
  having: (words) => {
    const all = words.map((forms) => `(${forms.map(quoted).join(' | ')})`).join(' & ')
    return sql`select claim from search_claims where words @@ ${all}::text::tsquery`
  },
}

/** Makes the index, of the claims that are there. */
export async function createClaimWords(db: Kysely<unknown>): Promise<void> {
  await sql`create table search_claims (claim integer not null primary key, words tsvector not null)`.execute(db)
  await sql`insert into search_claims (claim, words) select key, array_to_tsvector(array_remove(string_to_array(words, ' '), '')) from claims`.execute(
    db,
  )
  await sql`create index search_claims_words on search_claims using gin (words)`.execute(db)
}
