// Displaced statements: a key leads to the first who bear it only, and others came before them.

import { pairsByStretches } from '../ledger/claims/index.ts'
import type { SameClaim } from '../model/ledger.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork } from '../store/index.ts'
import type { CopyChange } from './copies.ts'

/** The edges of `displaced` statements that rested on keys which lead there no longer. */
export async function lostEdges(work: LedgerWork, displaced: readonly string[], copies: CopyChange): Promise<readonly SameClaim[]> {
  if (displaced.length === 0) return []
  const near = await work.sharing(displaced)
  const edges = await work.edges(displaced)
  const statements = new Map((await work.statements(edges.flatMap(({ a, b }) => [a, b]))).map((one) => [one.id, one]))
  const lost: SameClaim[] = []
  for (const edge of edges) {
    const [x, y] = [statements.get(edge.a), statements.get(edge.b)]
    if (x === undefined || y === undefined || x.pointsTo === y.id || y.pointsTo === x.id) continue
    if (near.get(x.id)?.includes(y.id) === true || near.get(y.id)?.includes(x.id) === true) continue
    if (!(await opposite(work, x, y, copies))) lost.push(edge)
  }
  return lost
}

/** Whether the two stand opposite each other in the shared words of two copies. */
async function opposite(work: LedgerWork, x: Statement, y: Statement, copies: CopyChange): Promise<boolean> {
  const [a, b] = x.article < y.article ? [x, y] : [y, x]
  if ((await work.copied([a.article, b.article])).length === 0) return false
  await copies.load([a.article, b.article])
  return pairsByStretches([a], [b], copies.stretches(a.article, b.article)).length > 0
}
