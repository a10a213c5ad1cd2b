// Displaced statements: a key leads to the first who bear it only, and others came before them.

import { pairsByStretches } from '../ledger/claims/index.ts'
import type { FiledStatement, KeptEdge, LedgerWork } from '../store/index.ts'
import type { CopyChange } from './copies.ts'

/** The edges of `displaced` statements that rested on keys which lead there no longer. */
export async function lostEdges(work: LedgerWork, displaced: readonly number[], copies: CopyChange): Promise<readonly KeptEdge[]> {
  if (displaced.length === 0) return []
  const near = await work.sharing(displaced)
  const edges = await work.edges(displaced)
  const statements = await work.statements(edges.flatMap(({ a, b }) => [a, b]))
  const lost: KeptEdge[] = []
  for (const edge of edges) {
    const [x, y] = [statements.get(edge.a), statements.get(edge.b)]
    if (x === undefined || y === undefined || x.pointsTo === y.id || y.pointsTo === x.id) continue
    if (near.get(x.key)?.includes(y.key) === true || near.get(y.key)?.includes(x.key) === true) continue
    if (!(await opposite(work, x, y, copies))) lost.push(edge)
  }
  return lost
}

/** Whether the two stand opposite each other in the shared words of two copies. */
async function opposite(work: LedgerWork, x: FiledStatement, y: FiledStatement, copies: CopyChange): Promise<boolean> {
  const [a, b] = x.article < y.article ? [x, y] : [y, x]
  if ((await work.copied([a.of, b.of])).length === 0) return false
  await copies.load([a.of, b.of])
  return pairsByStretches([a], [b], copies.stretches(a.of, b.of)).length > 0
}
