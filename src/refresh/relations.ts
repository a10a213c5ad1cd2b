// Relations made anew: the denials that may mean touched claims, and the rivals of touched claims with all of theirs.

import type { Group } from '../ledger/group.ts'
import { denialsOf, denies, rivalPairs, rivalries } from '../ledger/relations/index.ts'
import type { LedgerWork } from '../store/index.ts'
import { KnownAround } from './around.ts'

/** Sets the relations of `touched` claims right. */
export async function settleRelations(work: LedgerWork, touched: readonly Group[]): Promise<void> {
  const around = new KnownAround(work)
  await around.know(touched)
  const deniers = around.groups().filter(({ statements }) => statements.some(denies))
  await around.know(deniers)
  await work.dropDenials(deniers.map(({ claim }) => claim.id))
  const rivals = await withRivals(around, touched)
  await work.dropRivalries(rivals.map(({ claim }) => claim.id))
  await work.putRelations({ denials: denialsOf(deniers, around), ...rivalries(rivals, around) })
}

/** The groups with all that rival them, directly or through others: what is said of one row of states is said of the whole row. */
async function withRivals(around: KnownAround, groups: readonly Group[]): Promise<readonly Group[]> {
  const all = new Map(groups.map((group) => [group.claim.id, group]))
  for (let open = groups; open.length > 0;) {
    await around.know(open)
    const found = rivalPairs(open, around).flatMap(({ a, b }) => [a.group, b.group])
    open = [...new Set(found)].filter(({ claim }) => !all.has(claim.id))
    for (const group of open) all.set(group.claim.id, group)
  }
  return [...all.values()]
}
