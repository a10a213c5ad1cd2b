// The few words of SQL that differ between the databases when tables are made.

import type { Kysely } from 'kysely'

/** How one database spells what the others spell otherwise. */
export interface SchemaParts {
  /** Type and default of a key that counts up by itself. */
  readonly key: string
  /** What follows a table that is kept in the order of its primary key. */
  readonly ordered: string
  /** How days are ordered newest first with unknown ones last, in an index. */
  readonly newest: string
  createSearch(db: Kysely<unknown>): Promise<void>
  dropSearch(db: Kysely<unknown>): Promise<void>
  /** Makes the index over words of claims from their column `words`. */
  createClaimWords(db: Kysely<unknown>): Promise<void>
}
