// Crowding: statements that a hash leads to no longer, since others came before them, or leads to again, since others went.

import type { Kysely } from 'kysely'
import { CROWD } from '../../ledger/claims/index.ts'
import type { Adapter } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { bearersOf, HASHES } from './meeting.ts'
import { hashesOf, type Shared } from './propositions.ts'

/** See `LedgerWork.displaced`. What `statements` share was asked for before. */
export async function displaced(
  adapter: Adapter,
  db: Kysely<Tables>,
  known: Shared,
  statements: readonly number[],
): Promise<readonly number[]> {
  if (known.crowded.size === 0) return []
  const hashes = [...(await hashesOf(adapter, db, statements)).values()].flat()
  const counts = countsOf(hashes.filter((hash) => known.crowded.has(hash)))
  const own = new Set(statements)
  const crowded = [...counts.keys()]
  const most = CROWD + crowded.reduce((n, hash) => Math.max(n, counts.get(hash) ?? 0), 0)
  const out = new Set<number>()
  for (const bearers of (await bearersOf(adapter, db, HASHES, crowded, most)).values()) {
    const now = new Set(bearers.slice(0, CROWD))
    const before = bearers.filter((key) => !own.has(key)).slice(0, CROWD)
    for (const key of before) if (!now.has(key)) out.add(key)
  }
  return [...out]
}

/** Keys of the statements that a hash may lead to again, now that `gone` hashes, one for each statement that bore it, are out. */
export async function cleared(adapter: Adapter, db: Kysely<Tables>, gone: readonly number[]): Promise<readonly number[]> {
  const counts = countsOf(gone)
  const back = new Set<number>()
  for (const [hash, met] of await bearersOf(adapter, db, HASHES, counts.keys(), CROWD))
    for (const key of met.slice(Math.max(0, CROWD - (counts.get(hash) ?? 0)))) back.add(key)
  return [...back]
}

function countsOf(hashes: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}
