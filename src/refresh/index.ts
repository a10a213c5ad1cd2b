// Brings the ledger of a dossier up to date: only what new and departed articles touch is made anew.

import { statementsOf, type Account as ReadAccount } from '../ledger.ts'
import { table } from '../reader.ts'
import type { Account, Entry, LedgerWork, Store } from '../store/index.ts'
import { keptAccount } from './account.ts'
import { settleClaims } from './claims.ts'
import { settleCopies } from './copies.ts'
import { settleEdges } from './edges.ts'
import { settleMarks } from './marks.ts'
import { settleRelations } from './relations.ts'

/** Articles without an account that are read again at a time. */
const READ = 128
/** Articles that are taken into the ledger in one transaction. */
export const BATCH = 1024

/** How far a refresh has come. */
export interface RefreshProgress {
  readonly done: number
  readonly left: number
}

/**
 * Takes every waiting article of `store` into its ledger. Afterwards the ledger is the one that all articles give together, whatever came first. Several
 * processes may do this at once; what was done when one is interrupted, or told to stop by `stopping`, stays done.
 */
export async function refresh(
  store: Store,
  told: (progress: RefreshProgress) => void = () => undefined,
  stopping: () => boolean = () => false,
): Promise<void> {
  let done = 0
  while (!stopping()) {
    const progress = await refreshSome(store)
    if (progress === undefined) return
    done += progress.done
    told({ done, left: progress.left })
  }
}

/** Takes some waiting articles of `store` into its ledger: one step of {@link refresh}. Undefined when there is nothing to do. */
export async function refreshSome(store: Store): Promise<RefreshProgress | undefined> {
  const { articles, statements } = await store.ledger.backlog()
  if (articles === 0 && statements === 0) return undefined
  const ids = await store.ledger.waiting(READ)
  const accounts: Account[] = []
  if (ids.length > 0) for await (const reading of store.readings({ ids })) accounts.push(keptAccount(reading, statementsOf(reading), table))
  const done = await store.ledger.work(async (work) => {
    await work.put(accounts)
    const fresh = await work.takeUnsettled(BATCH)
    await settle(work, fresh)
    return fresh.length
  })
  return { done, left: Math.max(0, articles - done) }
}

async function settle(work: LedgerWork, fresh: readonly number[]): Promise<void> {
  const stale = await work.takeStale()
  const { article } = await work.outlines(stale)
  const copies = await settleCopies(work, fresh, [...new Set(stale.map(article))], table)
  const own = await work.statementsIn(fresh)
  await work.sharing(own)
  const displaced = await work.displaced(own)
  // A key may lead to what is stale again: it is compared like what is new.
  const edges = await settleEdges(work, [...new Set([...own, ...stale])], displaced, copies)
  const marked = await settleMarks(work, own, [...new Set([...stale, ...displaced])])
  const recast = await work.statementsIn(copies.recast)
  const made = await settleClaims(work, { edges, statements: [...new Set([...own, ...stale, ...recast])] })
  const again = await work.statementsIn(copies.changed.flatMap(({ a, b }) => [a, b]))
  await settleRelations(work, [...new Set([...made, ...marked, ...again])])
}

/** The entry of a page that was read and cut in one go: the ledger need not read it again. */
export function entryWith({ reading, statements }: ReadAccount): Pick<Entry, 'reading' | 'account'> {
  return { reading, account: keptAccount(reading, statements, table) }
}
