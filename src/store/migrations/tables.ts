// Migrations that make tables and indexes, and nothing else.

import { sql, type Kysely, type Migration } from 'kysely'

/** Makes `tables`, by name what follows it, and then `indexes`, each what follows `create index`; drops the tables, the last first, and with them their indexes. */
export function made(tables: Readonly<Record<string, string>>, indexes: readonly string[]): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const [name, columns] of Object.entries(tables)) await sql.raw(`create table ${name} ${columns}`).execute(db)
      for (const index of indexes) await sql.raw(`create index ${index}`).execute(db)
    },
    async down(db: Kysely<unknown>): Promise<void> {
      for (const name of Object.keys(tables).reverse()) await sql.raw(`drop table ${name}`).execute(db)
    },
  }
}
