// Lists of claims with the newest first among equals: what is added today goes to one place of each index. By id alone it went everywhere, so that in a dossier
// of a hundred thousand articles a batch wrote ten times the pages.

import { sql, type Kysely, type Migration } from 'kysely'
import { FEW, FILTERED } from './0008-lists.ts'

const NEWEST = "(coalesce(published, '')) desc, id"

/** Indexes whose order changes, with what comes before the tie and behind it. */
const ORDERED: Readonly<Record<string, readonly [by: string, beside: string, which?: string]>> = {
  lists_articles: ['articles desc', FILTERED],
  lists_origins: ['origins_min desc', FILTERED.replace('origins_min, ', '')],
  lists_event: ["(coalesce(earliest, '')) desc", FILTERED],
  ...Object.fromEntries(
    Object.entries(FEW).map(([name, which]): [string, [string, string, string]] => [`lists_${name}`, ['articles desc', FILTERED, which]]),
  ),
}

async function ordered(db: Kysely<unknown>, tie: string): Promise<void> {
  for (const [name, [by, beside, which]] of Object.entries(ORDERED)) {
    await sql.raw(`drop index ${name}`).execute(db)
    const where = which === undefined ? '' : ` where ${which}`
    await sql.raw(`create index ${name} on claims (${by}, ${tie}, ${beside})${where}`).execute(db)
  }
}

/** Makes the indexes anew in the one order, and in the other. */
export const newestFirst: Migration = { up: (db: Kysely<unknown>) => ordered(db, NEWEST), down: (db: Kysely<unknown>) => ordered(db, 'id') }
