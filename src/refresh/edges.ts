// New statements beside those that are there: which of them are one claim.

import { between, pairsByStretches, sameClaim, type Between, type Frame } from '../ledger/claims/index.ts'
import type { FiledStatement, KeptEdge, LedgerWork } from '../store/index.ts'
import { frameFrom } from './account.ts'
import type { CopyChange } from './copies.ts'
import { lostEdges } from './displaced.ts'
import { Pairs } from './pairs.ts'

/**
 * Finds the edges of `fresh` statements, sets those between changed copies right and lets go of those of `displaced` ones. Gives the pairs whose edges changed.
 */
export async function settleEdges(
  work: LedgerWork,
  fresh: readonly number[],
  displaced: readonly number[],
  copies: CopyChange,
): Promise<Pairs> {
  const moved = new Pairs()
  for (const { a, b } of await lostEdges(work, displaced, copies)) {
    await work.dropEdges([a], [b])
    moved.put(a, b)
  }
  const open = new Pairs()
  for (const [x, others] of await work.sharing(fresh)) for (const y of others) open.put(x, y)
  await inCopies(work, fresh, copies, open, moved)
  const compared = new Set(fresh)
  for (const key of open.members()) compared.add(key)
  const statements = await work.statements(compared)
  pointingBack(fresh, statements, open)
  const opposed = [...open.all()].flatMap(([x, y]): (readonly [FiledStatement, FiledStatement])[] => {
    const [p, q] = [statements.get(x), statements.get(y)]
    return p === undefined || q === undefined ? [] : [p.article <= q.article ? [p, q] : [q, p]]
  })
  const context = await contexts(work, opposed, copies)
  const edges = opposed.flatMap(([x, y]): readonly KeptEdge[] => {
    const edge = sameClaim(x, y, context(x.of, y.of))
    if (edge === undefined) return []
    const [a, b] = edge.a === x.id ? [x.key, y.key] : [y.key, x.key]
    return [{ a, b, rule: edge.rule, score: edge.score }]
  })
  await work.putEdges(edges)
  for (const { a, b } of edges) moved.put(a, b)
  return moved
}

/** Puts the fresh statements that point back with what they mean: it stands in their own article, and so is fresh as well. */
function pointingBack(fresh: readonly number[], statements: ReadonlyMap<number, FiledStatement>, open: Pairs): void {
  const pointing = fresh.flatMap((key) => (statements.get(key)?.pointsTo === undefined ? [] : [statements.get(key) as FiledStatement]))
  if (pointing.length === 0) return
  const keys = new Map([...statements.values()].map(({ id, key }) => [id, key]))
  for (const { key, pointsTo } of pointing) {
    const target = keys.get(pointsTo as string)
    if (target !== undefined) open.put(key, target)
  }
}

/** Puts the statements of changed copies that stand opposite each other; edges between copies that both stood there before are made anew. */
async function inCopies(work: LedgerWork, fresh: readonly number[], copies: CopyChange, open: Pairs, moved: Pairs): Promise<void> {
  const byArticle = new Map<number, FiledStatement[]>()
  const copied = await work.statementsIn([...new Set(copies.changed.flatMap(({ a, b }) => [a, b]))])
  for (const statement of (await work.statements(copied)).values()) {
    const list = byArticle.get(statement.of)
    if (list === undefined) byArticle.set(statement.of, [statement])
    else list.push(statement)
  }
  const own = new Set(fresh)
  for (const { a, b, gone } of copies.changed) {
    const [here, there] = [byArticle.get(a) ?? [], byArticle.get(b) ?? []]
    if (!gone)
      for (const [x, y] of pairsByStretches(here, there, copies.stretches(a, b)))
        open.put((x as FiledStatement).key, (y as FiledStatement).key)
    const [x, y] = [here[0], there[0]]
    if (x === undefined || y === undefined || own.has(x.key) || own.has(y.key)) continue
    const [ours, theirs] = [here.map(({ key }) => key), new Set(there.map(({ key }) => key))]
    for (const edge of await work.edges(ours)) if (theirs.has(edge.a) || theirs.has(edge.b)) moved.put(edge.a, edge.b)
    await work.dropEdges(ours, [...theirs])
    for (const [key, others] of await work.sharing(ours)) for (const other of others) if (theirs.has(other)) open.put(key, other)
  }
}

/** What two articles have to do with each other, each two looked up once. */
async function contexts(
  work: LedgerWork,
  pairs: readonly (readonly [FiledStatement, FiledStatement])[],
  copies: CopyChange,
): Promise<(a: number, b: number) => Between> {
  const beside = new Pairs()
  const articles = new Set<number>()
  for (const [{ of: a }, { of: b }] of pairs) {
    beside.put(a, b)
    articles.add(a).add(b)
  }
  const facts = await work.facts([...articles])
  const frame = (article: number): Frame => frameFrom(facts.get(article))
  const copied = new Pairs()
  for (const { a, b } of await work.copied([...articles])) if (beside.has(a, b)) copied.put(a, b)
  await copies.load([...copied.members()])
  const known = new Map<number, Map<number, Between>>([...articles].map((key) => [key, new Map()]))
  return (a, b) => {
    let context = known.get(a)?.get(b)
    if (context === undefined) {
      context = between(frame(a), frame(b), copied.has(a, b) ? copies.stretches(a, b) : undefined)
      known.get(a)?.set(b, context)
    }
    return context
  }
}
