// New statements beside those that are there: which of them are one claim.

import { between, pairsByStretches, sameClaim, type Between, type Frame } from '../ledger/claims/index.ts'
import type { Statement } from '../model/statement.ts'
import type { LedgerWork } from '../store/index.ts'
import { frameFrom } from './account.ts'
import type { CopyChange } from './copies.ts'
import { lostEdges } from './displaced.ts'
import { Pairs } from './pairs.ts'

/**
 * Finds the edges of `fresh` statements, sets those between changed copies right and lets go of those of `displaced` ones. Gives the pairs whose edges changed.
 */
export async function settleEdges(
  work: LedgerWork,
  fresh: readonly string[],
  displaced: readonly string[],
  copies: CopyChange,
): Promise<Pairs> {
  const moved = new Pairs()
  for (const { a, b } of await lostEdges(work, displaced, copies)) {
    await work.dropEdges([a], [b])
    moved.put(a, b)
  }
  const open = new Pairs()
  const near = await work.sharing(fresh)
  for (const [x, others] of near) for (const y of others) open.put(x, y)
  await inCopies(work, fresh, copies, open, moved)
  const compared = new Set(fresh)
  for (const id of open.members()) compared.add(id)
  const statements = new Map((await work.statements(compared)).map((one) => [one.id, one]))
  for (const id of fresh) {
    const target = statements.get(id)?.pointsTo
    if (target !== undefined && statements.has(target)) open.put(id, target)
  }
  const opposed = [...open.all()].flatMap(([x, y]): (readonly [Statement, Statement])[] => {
    const [p, q] = [statements.get(x), statements.get(y)]
    return p === undefined || q === undefined ? [] : [p.article <= q.article ? [p, q] : [q, p]]
  })
  const context = await contexts(work, opposed, copies)
  const edges = opposed.flatMap(([a, b]) => sameClaim(a, b, context(a.article, b.article)) ?? [])
  await work.putEdges(edges)
  for (const { a, b } of edges) moved.put(a, b)
  return moved
}

/** Puts the statements of changed copies that stand opposite each other; edges between copies that both stood there before are made anew. */
async function inCopies(work: LedgerWork, fresh: readonly string[], copies: CopyChange, open: Pairs, moved: Pairs): Promise<void> {
  const byArticle = new Map<string, Statement[]>()
  for (const statement of await work.statementsOf([...new Set(copies.changed.flatMap(({ a, b }) => [a, b]))])) {
    const list = byArticle.get(statement.article)
    if (list === undefined) byArticle.set(statement.article, [statement])
    else list.push(statement)
  }
  const own = new Set(fresh)
  for (const { a, b, gone } of copies.changed) {
    const [here, there] = [byArticle.get(a) ?? [], byArticle.get(b) ?? []]
    if (!gone) for (const [x, y] of pairsByStretches(here, there, copies.stretches(a, b))) open.put(x.id, y.id)
    const [x, y] = [here[0], there[0]]
    if (x === undefined || y === undefined || own.has(x.id) || own.has(y.id)) continue
    const [ours, theirs] = [here.map(({ id }) => id), new Set(there.map(({ id }) => id))]
    for (const edge of await work.edges(ours)) if (theirs.has(edge.a) || theirs.has(edge.b)) moved.put(edge.a, edge.b)
    await work.dropEdges(ours, [...theirs])
    for (const [id, others] of await work.sharing(ours)) for (const other of others) if (theirs.has(other)) open.put(id, other)
  }
}

/** What two articles have to do with each other, each two looked up once. */
async function contexts(
  work: LedgerWork,
  pairs: readonly (readonly [Statement, Statement])[],
  copies: CopyChange,
): Promise<(a: string, b: string) => Between> {
  const beside = new Pairs()
  const articles = new Set<string>()
  for (const [{ article: a }, { article: b }] of pairs) {
    beside.put(a, b)
    articles.add(a).add(b)
  }
  const frames = new Map<string, Frame>()
  for (const [article, facts] of await work.facts([...articles])) frames.set(article, frameFrom(article, facts))
  const copied = new Pairs()
  for (const { a, b } of await work.copied([...articles])) if (beside.has(a, b)) copied.put(a, b)
  await copies.load([...copied.members()])
  const known = new Map<string, Map<string, Between>>([...articles].map((id) => [id, new Map()]))
  return (a, b) => {
    let context = known.get(a)?.get(b)
    if (context === undefined) {
      const stretches = copied.has(a, b) ? copies.stretches(a, b) : undefined
      context = between(frames.get(a) as Frame, frames.get(b) as Frame, stretches)
      known.get(a)?.set(b, context)
    }
    return context
  }
}
