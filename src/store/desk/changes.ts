// The journal of the ledger, read.

import { sql, type Kysely } from 'kysely'
import type { Adapter } from '../adapter.ts'
import type { WatchNews } from '../../model/index.ts'
import type { Change, ChangeFilter, ChangeKind } from '../desk-port.ts'
import { amongTexts } from '../ledger/keys.ts'
import type { Tables } from '../schema.ts'
import { moment } from './moment.ts'

/** See `DeskStore.changes`. */
export async function changes(db: Kysely<Tables>, { since, after, before, kind }: ChangeFilter, limit: number): Promise<readonly Change[]> {
  let query = db
    .selectFrom('changes as j')
    .select(['j.key', 'j.written', 'j.kind', 'j.claim_id', 'j.gloss', 'j.detail'])
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
  return rows.map(({ key, written, kind: what, gloss, claim_id: id, now, detail }) => {
    const entry = { n: key, at: written, kind: what as ChangeKind, gloss }
    if (detail !== null) return { ...entry, subject: id, ...standing(detail) }
    return { ...entry, claim: now ?? id, stands: now !== null }
  })
}

/** What an entry of the watch says; `withdrawn` stands in it when the watch finds it no longer. */
function standing(detail: string): Pick<Change, 'stands' | 'detail'> {
  const { withdrawn, ...said } = JSON.parse(detail) as { readonly withdrawn?: string }
  return { stands: withdrawn === undefined, detail: said }
}

/** In the JSON of an entry: a quotation mark inside a string would have a backslash before it. */
const WITHDRAWN = '%"withdrawn":"%'

/** See `DeskStore.tell`. */
export async function tell(adapter: Adapter, db: Kysely<Tables>, news: readonly WatchNews[]): Promise<void> {
  await adapter.alone(db)
  const current = new Map(news.map((one) => [one.mark, one]))
  const told = await db
    .selectFrom('changes')
    .select(['key', 'statement', 'detail'])
    .where('detail', 'is not', null)
    // What was withdrawn and is not found again stays as it is: the journal is as long as the history, what may change in it is not.
    .where((where) =>
      where.or([where('detail', 'not like', WITHDRAWN), where('statement', 'in', amongTexts(adapter, [...current.keys()]))]),
    )
    .execute()
  const at = moment()
  // What was written stays; that it no longer holds, or holds again, is said beside it.
  for (const { key, statement, detail } of told) {
    const { withdrawn, ...said } = JSON.parse(detail ?? '{}') as { readonly withdrawn?: string }
    if (current.has(statement) === (withdrawn === undefined)) continue
    const now = JSON.stringify(withdrawn === undefined ? { ...said, withdrawn: at } : said)
    await db.updateTable('changes').set({ detail: now }).where('key', '=', key).execute()
  }
  const known = new Set(told.map(({ statement }) => statement))
  const rows = [...current.values()]
    .filter(({ mark }) => !known.has(mark))
    .map(({ kind, subject, mark, gloss, detail }) => [at, kind, subject, mark, gloss, JSON.stringify(detail)])
  await adapter.insert(db, 'changes', ['written', 'kind', 'claim_id', 'statement', 'gloss', 'detail'], rows)
}

/** See `DeskStore.latestChange`. */
export async function latestChange(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('changes').select('key').orderBy('key', 'desc').limit(1).executeTakeFirst()
  return row?.key ?? 0
}
