// Whom a person in a chain speaks for, beside them; the ledger is made anew with it, and with the keys by which one side's denials meet.

import { sql, type Kysely, type Migration } from 'kysely'
import { MADE_LOCAL } from './0012-local-ledger.ts'

/** Adds the column, and drops it. */
export const bodies: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of MADE_LOCAL) await sql.raw(`delete from ${table}`).execute(db)
    await sql`alter table hops add column body text`.execute(db)
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql`alter table hops drop column body`.execute(db)
  },
}
