// Crowded keys: what too many statements bear says nothing of any two, so that what rested on it alone goes.

import { CROWD, pairsByStretches } from '../ledger/claims/index.ts'
import { countsHarm } from '../ledger/relations/index.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork } from '../store/index.ts'
import type { CopyChange } from './copies.ts'

/** Drops the edges that rest on keys alone that `fresh` statements made crowded. Gives the ids of statements whose claims or relations may change by it. */
export async function settleCrowded(work: LedgerWork, fresh: readonly string[], copies: CopyChange): Promise<readonly string[]> {
  const crossed = await work.crowding(fresh, CROWD)
  const bearers = [...new Set(crossed.flat())]
  if (bearers.length === 0) return []
  const statements = new Map((await work.statements(bearers)).map((statement) => [statement.id, statement]))
  const near = await work.sharing(bearers, CROWD)
  const together = new Map<string, Set<string>>(bearers.map((id) => [id, new Set()]))
  for (const group of crossed) for (const id of group) for (const other of group) together.get(id)?.add(other)
  const lost: (readonly [Statement, Statement])[] = []
  for (const { a, b } of await work.edges(bearers)) {
    const [x, y] = [statements.get(a), statements.get(b)]
    if (x === undefined || y === undefined || together.get(a)?.has(b) !== true) continue
    if (near.get(a)?.includes(b) === true || x.pointsTo === b || y.pointsTo === a) continue
    if (!(await opposite(work, x, y, copies))) lost.push([x, y])
  }
  for (const [x, y] of lost) await work.dropEdges([x.id], [y.id])
  return [...bearers, ...(await tollsBeside(work, [...statements.values()]))]
}

/** Tolls in the articles of these statements: which articles are of one affair rests on keys as well. */
export async function tollsBeside(work: LedgerWork, statements: readonly Statement[]): Promise<readonly string[]> {
  const articles = [...new Set(statements.map(({ article }) => article))]
  return (await work.statementsOf(articles)).flatMap((statement) => (countsHarm(statement) ? [statement.id] : []))
}

/** Whether the two stand opposite each other in the shared words of two copies. */
async function opposite(work: LedgerWork, x: Statement, y: Statement, copies: CopyChange): Promise<boolean> {
  const [a, b] = x.article < y.article ? [x, y] : [y, x]
  if ((await work.pairs([a.article, b.article])).length === 0) return false
  await copies.load([a.article, b.article])
  return pairsByStretches([a], [b], copies.stretches(a.article, b.article)).length > 0
}
