// Tables of the desk: the journal of the ledger, notes, users with their keys, the audit log; and indexes for long lists of claims.

import { sql, type Kysely, type Migration } from 'kysely'
import type { SchemaParts } from './parts.ts'

/** Makes and drops what the desk keeps. */
export function desk({ key, ordered }: SchemaParts): Migration {
  const tables: Readonly<Record<string, string>> = {
    changes: `(key ${key}, written text not null, kind text not null, claim_id text not null, statement text not null, gloss text not null)`,
    notes: `(key ${key}, claim text not null, statement text not null, author text not null, at text not null, content text not null)`,
    users: `(name text not null primary key, role text not null, hash text not null, since text not null) ${ordered}`,
    access_keys: `(hash text not null primary key, kind text not null, holder text not null, words text, made text not null, ends text) ${ordered}`,
    audit: `(key ${key}, at text not null, who text not null, role text not null, action text not null, status integer not null, address text not null)`,
  }
  const indexes: Readonly<Record<string, string>> = {
    changes_written: 'changes (written)',
    changes_kind: 'changes (kind, key)',
    notes_claim: 'notes (claim)',
    notes_statement: 'notes (statement)',
    access_keys_holder: 'access_keys (holder)',
    // Lists are ordered by the expression, which stands for unknown days; see find.ts.
    claims_by_event: "claims ((coalesce(earliest, '')) desc, id)",
    claims_by_published: "claims ((coalesce(published, '')) desc, id)",
    claims_by_origins: 'claims (origins_min desc, id)',
    claims_days: 'claims (earliest, category)',
    claims_denied: 'claims (articles desc, id) where denied > 0',
  }
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const [name, columns] of Object.entries(tables)) await sql.raw(`create table ${name} ${columns}`).execute(db)
      for (const [name, over] of Object.entries(indexes)) await sql.raw(`create index ${name} on ${over}`).execute(db)
    },
    async down(db: Kysely<unknown>): Promise<void> {
      for (const name of Object.keys(indexes).reverse()) await sql.raw(`drop index ${name}`).execute(db)
      for (const name of Object.keys(tables).reverse()) await sql.raw(`drop table ${name}`).execute(db)
    },
  }
}
