// The words of claims in SQLite: an FTS5 index of its own beside that of articles.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { ClaimWords } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { rowsFromJson } from './rows.ts'
import { quoted } from './search.ts'

/** The words of claims in an SQLite dossier. */
export const sqliteClaimWords: ClaimWords = {
  async put(db: Kysely<Tables>, claims: readonly (readonly [claim: number, words: readonly string[]])[]): Promise<void> {
    const rows = claims.map(([claim, words]) => [claim, words.join(' ')])
    await sql`insert into search_claims (rowid, words) ${rowsFromJson(2, rows)}`.execute(db)
  },
  async remove(db: Kysely<Tables>, which: RawBuilder<number>): Promise<void> {
    await sql`delete from search_claims where rowid in ${which}`.execute(db)
  },
  having: (words) => {
    const all = words.map((forms) => `(${forms.map((form) => quoted([form])).join(' OR ')})`).join(' AND ')
    return sql`select rowid as claim from search_claims where search_claims match ${all}`
  },
}

/** Makes the index, of the claims that are there. */
export async function createClaimWords(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table search_claims using fts5 (words, content='', contentless_delete=1, tokenize=ascii)`.execute(db)
  await sql`insert into search_claims (rowid, words) select key, words from claims`.execute(db)
}
