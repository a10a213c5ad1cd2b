// The journal of the ledger, read.

import { sql, type Kysely } from 'kysely'
import type { Change, ChangeFilter, ChangeKind } from '../desk-port.ts'
import type { Tables } from '../schema.ts'

/** See `DeskStore.changes`. */
export async function changes(db: Kysely<Tables>, { since, after, before, kind }: ChangeFilter, limit: number): Promise<readonly Change[]> {
  let query = db
    .selectFrom('changes as j')
    .select(['j.key', 'j.written', 'j.kind', 'j.claim_id', 'j.gloss'])
    // What has the statement now: a claim is called by its first report, and an earlier one may have come.
    .select(
      sql<string | null>`(select c.id from propositions p join reports r on r.proposition = p.key join claims c on c.key = r.claim
        where p.id = j.statement limit 1)`.as('now'),
    )
  if (since !== undefined) query = query.where('j.written', '>', since)
  if (after !== undefined) query = query.where('j.key', '>', after)
  if (before !== undefined) query = query.where('j.key', '<', before)
  if (kind !== undefined) query = query.where('j.kind', '=', kind)
  const rows = await query.orderBy('j.key', 'desc').limit(limit).execute()
  return rows.map((row) => ({
    n: row.key,
    at: row.written,
    kind: row.kind as ChangeKind,
    claim: row.now ?? row.claim_id,
    gloss: row.gloss,
    stands: row.now !== null,
  }))
}

/** See `DeskStore.latestChange`. */
export async function latestChange(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('changes').select('key').orderBy('key', 'desc').limit(1).executeTakeFirst()
  return row?.key ?? 0
}
