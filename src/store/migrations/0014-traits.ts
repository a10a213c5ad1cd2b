// What relations ask of a statement before they look at its words, kept beside it; the ledger is made anew with it.

import { sql, type Kysely, type Migration } from 'kysely'
import { MADE_LOCAL } from './0012-local-ledger.ts'

/** Adds the column, and drops it. */
export const traits: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of MADE_LOCAL) await sql.raw(`delete from ${table}`).execute(db)
    await sql`alter table propositions add column traits integer not null default 0`.execute(db)
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql`alter table propositions drop column traits`.execute(db)
  },
}
