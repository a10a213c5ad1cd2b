// Components: edges between statements turned into groups, without gluing different claims together by a chain.

import type { SameClaim } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import { Clusters } from './clusters.ts'
import { unitsOf } from './units.ts'
import { Wordings } from './wordings.ts'

/** Statements of one claim, ascending by id, with the edges among them. */
export interface Cluster {
  readonly statements: readonly Statement[]
  readonly because: readonly SameClaim[]
}

/** The rule of a statement that points back to another. */
const POINTS_BACK = 'points-back'

/**
 * The clusters of some statements under the edges among them: a function of both sets, whatever their order; a statement without edges is a cluster of its own.
 * Edges between two units count for nothing. The surest edges come first, ties by ids. An edge joins two clusters unless two wordings in them cannot be one claim, or too few of their
 * wordings are joined by edges. Statements of equal wording count once, so that copies give no wording more weight.
 */
export function componentClaims(statements: readonly Statement[], edges: readonly SameClaim[]): readonly Cluster[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const known = withinUnits([...byId.keys()], edges)
  const meant = meantBy(byId, known)
  const wordings = new Wordings([...byId.values()].filter(({ id }) => !meant.has(id)).sort(byIds), known)
  const clusters = new Clusters(wordings.all)
  for (const { x, y } of linksOf(known, wordings, clusters)) clusters.join(x, y)
  const rootOf = (id: string): number => clusters.find(wordings.of(meant.get(id) ?? id) as number)
  const members = gathered([...byId.values()], ({ id }) => rootOf(id))
  const because = gathered(
    known.filter(({ a, b }) => rootOf(a) === rootOf(b)),
    ({ a }) => rootOf(a),
  )
  return [...members]
    .map(([root, list]): Cluster => ({ statements: list.sort(byIds), because: (because.get(root) ?? []).sort(byEnds) }))
    .sort((p, q) => byIds(p.statements[0] as Statement, q.statements[0] as Statement))
}

function withinUnits(ids: readonly string[], edges: readonly SameClaim[]): readonly SameClaim[] {
  const unit = new Map(unitsOf(ids, edges).flatMap((unit, n) => unit.map((id) => [id, n] as const)))
  return edges.filter(({ a, b }) => unit.has(a) && unit.get(a) === unit.get(b))
}

/** What each statement that points back means in the end: it says nothing of its own and goes where that goes. */
function meantBy(byId: ReadonlyMap<string, Statement>, edges: readonly SameClaim[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>()
  for (const { a, b, rule } of edges) {
    if (rule !== POINTS_BACK) continue
    if (byId.get(a)?.pointsTo === b) next.set(a, b)
    else next.set(b, a)
  }
  const meant = new Map<string, string>()
  for (const id of next.keys()) {
    const passed = new Set([id])
    let at = id
    for (let to = next.get(at); to !== undefined && !passed.has(to); to = next.get(at)) passed.add((at = to))
    if (!next.has(at)) meant.set(id, at)
  }
  return meant
}

/** The links between wordings, the surest first; told to `clusters` before any is used. */
function linksOf(edges: readonly SameClaim[], wordings: Wordings, clusters: Clusters): readonly Link[] {
  const links = new Map<string, Link>()
  for (const { a, b, score } of edges) {
    const [p, q] = [wordings.of(a), wordings.of(b)]
    if (p === undefined || q === undefined || p === q) continue
    const [x, y] = p < q ? [p, q] : [q, p]
    const key = `${x} ${y}`
    if (score > (links.get(key)?.score ?? -1)) links.set(key, { x, y, score })
  }
  for (const { x, y } of links.values()) clusters.link(x, y)
  return [...links.values()].sort((p, q) => q.score - p.score || p.x - q.x || p.y - q.y)
}

interface Link {
  readonly x: number
  readonly y: number
  readonly score: number
}

function gathered<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const lists = new Map<number, T[]>()
  for (const item of items) {
    const list = lists.get(key(item))
    if (list === undefined) lists.set(key(item), [item])
    else list.push(item)
  }
  return lists
}

function byEnds(p: SameClaim, q: SameClaim): number {
  return order(p.a, q.a) || order(p.b, q.b)
}

function byIds(a: Statement, b: Statement): number {
  return order(a.id, b.id)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
