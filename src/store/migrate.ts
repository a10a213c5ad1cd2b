// Brings a dossier's tables to the form that this program knows.

import { Migrator, type Kysely, type Migration } from 'kysely'
import { Failure } from '../model/index.ts'
import type { Adapter } from './adapter.ts'
import { migrations } from './migrations/index.ts'
import type { Tables } from './schema.ts'

/** Runs what is missing, up to and including `to` (the last when not given). @throws {Failure} when the dossier is of a later program. */
export async function migrate(adapter: Adapter, to?: string): Promise<void> {
  const all = migrations(adapter.parts)
  if (to === undefined && (await isCurrent(adapter.db, all))) return
  const migrator = new Migrator({
    db: adapter.db,
    provider: { getMigrations: () => Promise.resolve({ ...all }) },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migration_lock',
  })
  const { error } = to === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(to)
  if (error === undefined) return
  throw error instanceof Error ? error : new Error('migration failed', { cause: error })
}

/** Whether nothing is to be done; asked first because Kysely's own look at the database takes longer than the rest of opening it. */
async function isCurrent(db: Kysely<Tables>, all: Readonly<Record<string, Migration>>): Promise<boolean> {
  let done: readonly string[]
  try {
    done = (await db.withTables<{ migrations: { name: string } }>().selectFrom('migrations').select('name').execute()).map(
      (row) => row.name,
    )
  } catch {
    return false // no such table: a new dossier
  }
  const later = done.find((name) => all[name] === undefined)
  if (later !== undefined)
    throw new Failure(
      'not-readable',
      `The dossier was made by a later Isnad (it has «${later}»).`,
      'Bring Isnad up to date, or name another dossier.',
    )
  return done.length === Object.keys(all).length
}
