// The full-text index, in each database's own way.

import type { Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'

/** Makes and drops the index, empty; opening a dossier fills it (see search-fill.ts). */
export function search({ createSearch, dropSearch }: SchemaParts): Migration {
  return { up: createSearch, down: dropSearch }
}
