// Components: edges between statements turned into groups, without gluing different claims together by a chain.

import type { SameClaim } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import { excludes } from './exclusion.ts'

/** Statements of one claim, ascending by id, with the edges among them. */
export interface Cluster {
  readonly statements: readonly Statement[]
  readonly because: readonly SameClaim[]
}

/** Two clusters become one when at least this share of all pairs between them has an edge. */
const LINKED = 0.4
/** Wordings of a cluster that are tried against those of another for what keeps them apart. */
const MOST_TRIED = 64
/** The rule of a statement that points back to another. */
const POINTS_BACK = 'points-back'

/**
 * The clusters of some statements under the edges among them: a function of both sets, whatever their order; a statement without edges is a cluster of its own.
 * The surest edges come first, ties by ids. An edge joins two clusters unless two wordings in them cannot be one claim, or too few of their
 * wordings are joined by edges. Statements of equal wording count once, so that copies give no wording more weight.
 */
export function componentClaims(statements: readonly Statement[], edges: readonly SameClaim[]): readonly Cluster[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const known = edges.filter(({ a, b }) => byId.has(a) && byId.has(b))
  const meant = meantBy(byId, known)
  const wordings = new Wordings([...byId.values()].filter(({ id }) => !meant.has(id)).sort(byIds))
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

/** Statements by what they say: those that no rule could tell apart are one wording. Numbers ascend by wording, so that they depend on no id. */
class Wordings {
  readonly all: readonly Statement[]
  readonly #of = new Map<string, number>()

  constructor(ascending: readonly Statement[]) {
    const byText = new Map<string, Statement[]>()
    for (const statement of ascending) {
      const text = wordingOf(statement)
      const list = byText.get(text)
      if (list === undefined) byText.set(text, [statement])
      else list.push(statement)
    }
    const texts = [...byText].sort(([x], [y]) => order(x, y))
    this.all = texts.map(([, list]) => list[0] as Statement)
    texts.forEach(([, list], number) => {
      for (const { id } of list) this.#of.set(id, number)
    })
  }

  /** Undefined for what points back. */
  of(id: string): number | undefined {
    return this.#of.get(id)
  }
}

function wordingOf({ words, entities, quantities, times, negated, act, events }: Statement): string {
  return JSON.stringify([
    words,
    entities,
    quantities.map(({ value, max, comparator, object }) => [value, max, comparator, object]),
    times.map(({ from, to }) => [from, to]),
    negated,
    act === 'deny',
    events.map(({ lemma, realis }) => [lemma, realis]),
  ])
}

/** Union of wordings, with the number of edges between any two unions. */
class Clusters {
  readonly #parent: number[]
  readonly #members: number[][]
  readonly #links: Map<number, number>[]
  readonly #wordings: readonly Statement[]

  constructor(wordings: readonly Statement[]) {
    this.#wordings = wordings
    this.#parent = wordings.map((_, i) => i)
    this.#members = wordings.map((_, i) => [i])
    this.#links = wordings.map(() => new Map<number, number>())
  }

  find(x: number): number {
    let root = x
    while (this.#parent[root] !== root) root = this.#parent[root] as number
    while (this.#parent[x] !== root) {
      const next = this.#parent[x] as number
      this.#parent[x] = root
      x = next
    }
    return root
  }

  link(x: number, y: number): void {
    this.#links[x]?.set(y, 1)
    this.#links[y]?.set(x, 1)
  }

  join(x: number, y: number): void {
    const [p, q] = [this.find(x), this.find(y)]
    if (p === q) return
    const [some, others] = [this.#members[p] as number[], this.#members[q] as number[]]
    const links = this.#links[p]?.get(q) ?? 0
    if (links < LINKED * some.length * others.length || this.#apart(some, others)) return
    const [into, from] = some.length >= others.length ? [p, q] : [q, p]
    this.#parent[from] = into
    ;(this.#members[into] as number[]).push(...(this.#members[from] as number[]))
    for (const [other, count] of this.#links[from] as Map<number, number>) {
      this.#links[other]?.delete(from)
      if (other === into) continue
      const sum = count + (this.#links[into]?.get(other) ?? 0)
      this.#links[into]?.set(other, sum)
      this.#links[other]?.set(into, sum)
    }
    this.#links[into]?.delete(from)
    this.#links[from]?.clear()
  }

  #apart(some: readonly number[], others: readonly number[]): boolean {
    const first = (list: readonly number[]): readonly number[] =>
      list.length <= MOST_TRIED ? list : [...list].sort((p, q) => p - q).slice(0, MOST_TRIED)
    const those = first(others)
    return first(some).some((x) =>
      those.some((y) => excludes(this.#wordings[x] as Statement, this.#wordings[y] as Statement) !== undefined),
    )
  }
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
