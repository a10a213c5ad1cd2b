// Notes beside claims: added, never changed.

import type { Kysely } from 'kysely'
import type { KeptNote } from '../desk-port.ts'
import type { Tables } from '../schema.ts'
import { moment } from './moment.ts'

/** See `DeskStore.note`. */
export async function note(db: Kysely<Tables>, claim: string, author: string, content: unknown): Promise<KeptNote | undefined> {
  const first = (await statementsOf(db, claim))[0]
  if (first === undefined) return undefined
  const row = { claim, statement: first, author, at: moment(), content: JSON.stringify(content) }
  const { key } = await db.insertInto('notes').values(row).returning('key').executeTakeFirstOrThrow()
  return { id: String(key), claim, author, at: row.at, content }
}

/** See `DeskStore.notes`. */
export async function notes(db: Kysely<Tables>, claim: string): Promise<readonly KeptNote[]> {
  const statements = await statementsOf(db, claim)
  const rows = await db
    .selectFrom('notes')
    .selectAll()
    .where((eb) => eb.or([eb('claim', '=', claim), ...(statements.length === 0 ? [] : [eb('statement', 'in', statements)])]))
    .orderBy('key')
    .execute()
  return rows.map(({ key, author, at, content }) => ({ id: String(key), claim, author, at, content: JSON.parse(content) as unknown }))
}

async function statementsOf(db: Kysely<Tables>, claim: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('reports', 'reports.claim', 'claims.key')
    .innerJoin('propositions', 'propositions.key', 'reports.proposition')
    .select('propositions.id')
    .where('claims.id', '=', claim)
    .orderBy('reports.n')
    .execute()
  return rows.map(({ id }) => id)
}
