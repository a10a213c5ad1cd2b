// Crowding: hashes that came to be borne by too many statements, or by few enough again.

import { sql, type Kysely } from 'kysely'
import { CROWD } from '../../ledger/claims/index.ts'
import type { Adapter } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { bearersOf } from './meeting.ts'
import type { Memory } from './memory.ts'

const TABLE = ['proposition_keys', 'hash', 'proposition'] as const

/** See `LedgerWork.crowding`. */
export async function crowding(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  ids: readonly string[],
  crowd: number,
): Promise<readonly (readonly string[])[]> {
  const fresh = await memory.statements(db, ids)
  const counts = new Map<number, number>()
  for (const { hashes } of fresh) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const { crowded } = await bearersOf(adapter, db, TABLE, [...counts.keys()], crowd)
  if (crowded.length === 0) return []
  const most = crowd + Math.max(...crowded.map((hash) => counts.get(hash) ?? 0)) + 1
  const { rows } = await sql<{ value: number; bearers: string | null }>`select value, (select ${adapter.gathered('proposition')} from (
      select k.proposition from proposition_keys k join propositions p on p.key = k.proposition join accounts a on a.article = p.article
      where k.hash = value and a.settled = 1 limit ${most}) few) as bearers from (${adapter.numbers(crowded)}) ours`.execute(db)
  const own = new Set(fresh.map(({ key }) => key))
  const crossed = rows.flatMap(({ bearers }) => {
    const before = (bearers ?? '').split(',').flatMap((key) => (key === '' || own.has(Number(key)) ? [] : [Number(key)]))
    return before.length > 1 && before.length <= crowd ? [before] : []
  })
  return await Promise.all(crossed.map(async (keys) => (await memory.byKeys(db, keys)).map(({ statement }) => statement.id)))
}

/** Keys of the statements that bear a hash which is no longer crowded, now that `gone` hashes, one for each statement that bore it, are out. */
export async function cleared(adapter: Adapter, db: Kysely<Tables>, gone: readonly number[]): Promise<readonly number[]> {
  const counts = new Map<number, number>()
  for (const hash of gone) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const { usual } = await bearersOf(adapter, db, TABLE, [...counts.keys()], CROWD)
  const found = [...usual].flatMap(([hash, bearers]) => (bearers.length + (counts.get(hash) ?? 0) > CROWD ? bearers : []))
  return [...new Set(found)]
}
