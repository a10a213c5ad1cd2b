// New statements beside those that are there: which of them are one claim.

import { between, CROWD, pairsByStretches, sameClaim, type Between, type Frame } from '../ledger/claims/index.ts'
import type { SameClaim } from '../model/ledger.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork } from '../store/index.ts'
import { frameFrom } from './account.ts'
import type { CopyChange } from './copies.ts'
import { settleCrowded } from './crowded.ts'

/** Finds the edges of new statements and sets those between changed copies right. Gives the ids of all statements whose edges changed. */
export async function settleEdges(work: LedgerWork, fresh: readonly string[], copies: CopyChange): Promise<readonly string[]> {
  const inCopies = new Map<string, Statement[]>()
  for (const statement of await work.statementsOf([...new Set(copies.changed.flatMap(({ a, b }) => [a, b]))]))
    inCopies.set(statement.article, [...(inCopies.get(statement.article) ?? []), statement])
  const pairs = new Map<string, Set<string>>()
  const put = (x: string, y: string): void => {
    if (x === y) return
    const [a, b] = x < y ? [x, y] : [y, x]
    const others = pairs.get(a)
    if (others === undefined) pairs.set(a, new Set([b]))
    else others.add(b)
  }
  for (const [x, others] of await work.sharing(fresh, CROWD)) for (const y of others) put(x, y)
  const near = await work.sharing(
    [...inCopies.values()].flat().map(({ id }) => id),
    CROWD,
  )
  const changed: string[] = [...(await settleCrowded(work, fresh, copies))]
  for (const { a, b, gone } of copies.changed) {
    const [here, there] = [inCopies.get(a) ?? [], inCopies.get(b) ?? []]
    await work.dropEdges(
      here.map(({ id }) => id),
      there.map(({ id }) => id),
    )
    changed.push(...here.map(({ id }) => id), ...there.map(({ id }) => id))
    if (!gone) for (const [x, y] of pairsByStretches(here, there, copies.stretches(a, b))) put(x.id, y.id)
    const theirs = new Set(there.map(({ id }) => id))
    for (const { id } of here) for (const other of near.get(id) ?? []) if (theirs.has(other)) put(id, other)
  }
  const compared = new Set(fresh)
  for (const [x, others] of pairs) for (const y of others.add(x)) compared.add(y)
  const statements = new Map((await work.statements([...compared])).map((one) => [one.id, one]))
  for (const id of fresh) {
    const target = statements.get(id)?.pointsTo
    if (target !== undefined) put(id, target)
  }
  const context = await contexts(work, [...statements.values()], new Set([...fresh, ...changed]), copies)
  const edges: SameClaim[] = []
  for (const [x, others] of pairs) {
    for (const y of others) {
      const [p, q] = [statements.get(x), statements.get(y)]
      if (p === undefined || q === undefined || p === q) continue
      const [a, b] = p.article <= q.article ? [p, q] : [q, p]
      const edge = sameClaim(a, b, context(a.article, b.article))
      if (edge !== undefined) edges.push(edge)
    }
  }
  await work.putEdges(edges)
  return [...new Set([...changed, ...edges.flatMap(({ a, b }) => [a, b])])]
}

/** What two articles have to do with each other, each two looked up once. */
async function contexts(
  work: LedgerWork,
  statements: readonly Statement[],
  touched: ReadonlySet<string>,
  copies: CopyChange,
): Promise<(a: string, b: string) => Between> {
  const articles = [...new Set(statements.map(({ article }) => article))]
  const own = new Set(statements.flatMap(({ id, article }) => (touched.has(id) ? [article] : [])))
  const frames = new Map<string, Frame>()
  for (const [article, facts] of await work.facts(articles)) frames.set(article, frameFrom(article, facts))
  const compared = (await work.pairs(articles)).filter(({ a, b }) => own.has(a) || own.has(b))
  const copied = new Set(compared.map(({ a, b }) => `${a} ${b}`))
  await copies.load(compared.flatMap(({ a, b }) => [a, b]))
  const known = new Map<string, Map<string, Between>>(articles.map((id) => [id, new Map()]))
  return (a, b) => {
    let context = known.get(a)?.get(b)
    if (context === undefined) {
      const key = `${a} ${b}`
      const stretches = copied.has(key) ? copies.stretches(a, b) : undefined
      context = between(frames.get(a) as Frame, frames.get(b) as Frame, stretches)
      known.get(a)?.set(b, context)
    }
    return context
  }
}
