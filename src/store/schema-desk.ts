// The tables of the desk as the code sees them; docs/store.md describes each column.

import type { Generated } from 'kysely'

/** The journal; `statement` finds the claim again when it is called otherwise. Of the watch: `claim_id` is the site or link, `statement` its mark, `detail` JSON. */
export interface ChangesTable {
  key: Generated<number>
  written: string
  kind: string
  claim_id: string
  statement: string
  gloss: string
  detail: string | null
}

/** `content` is JSON. */
export interface NotesTable {
  key: Generated<number>
  claim: string
  statement: string
  author: string
  at: string
  content: string
}

export interface UsersTable {
  name: string
  role: string
  hash: string
  since: string
}

/** Sessions and tokens by the SHA-256 of their secret. */
export interface AccessKeysTable {
  hash: string
  kind: string
  holder: string
  words: string | null
  made: string
  ends: string | null
}

export interface AuditTable {
  key: Generated<number>
  at: string
  who: string
  role: string
  action: string
  status: number
  address: string
}

/** The tables of the desk. */
export interface DeskTables {
  changes: ChangesTable
  notes: NotesTable
  users: UsersTable
  access_keys: AccessKeysTable
  audit: AuditTable
}
