// Crowding: statements that a hash leads to no longer, since others came before them, or leads to again, since others went.

import type { Kysely } from 'kysely'
import { CROWD } from '../../ledger/claims/index.ts'
import type { Adapter } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { bearersOf, countsOf, HASHES } from './meeting.ts'
import type { Shared } from './propositions.ts'

/** See `LedgerWork.displaced`. What `statements` share was asked for before. */
export async function displaced(
  adapter: Adapter,
  db: Kysely<Tables>,
  { crowded }: Shared,
  statements: readonly number[],
): Promise<readonly number[]> {
  if (crowded.size === 0) return []
  const own = new Set(statements)
  let most = CROWD
  for (const many of crowded.values()) most = Math.max(most, CROWD + many)
  const out = new Set<number>()
  for (const bearers of (await bearersOf(adapter, db, HASHES, crowded.keys(), most)).values()) {
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
