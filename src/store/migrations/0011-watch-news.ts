// The journal tells of the watch as well: what an entry says beside its line.

import { sql, type Kysely, type Migration } from 'kysely'

/** Adds what entries of the watch say, field by field. */
export const watchNews: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table changes add column detail text`.execute(db)
    await sql`create index changes_statement on changes (statement)`.execute(db)
  },
  async down(db: Kysely<unknown>): Promise<void> {
    await sql`drop index changes_statement`.execute(db)
    await sql`delete from changes where detail is not null`.execute(db)
    await sql`alter table changes drop column detail`.execute(db)
  },
}
