// The full-text index, in each database's own way.

import type { Kysely, Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'

/** Makes and drops the index, empty; opening a dossier fills it (see search-fill.ts). */
export function search(parts: SchemaParts): Migration {
  return { up: (db: Kysely<unknown>) => parts.createSearch(db), down: (db: Kysely<unknown>) => parts.dropSearch(db) }
}
