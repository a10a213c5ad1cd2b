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
const LINKED = 1 / 3
/** Wordings of a cluster that are tried against those of another for what keeps them apart. */
const MOST_TRIED = 64

/**
 * The clusters of some statements under the edges among them: a function of both sets, whatever their order; a statement without edges is a cluster of its own.
 * The surest edges come first, ties by ids. An edge joins two clusters unless two wordings in them cannot be one claim, or too few of their
 * wordings are joined by edges. Statements of equal wording count once, so that copies give no wording more weight.
 */
export function componentClaims(statements: readonly Statement[], edges: readonly SameClaim[]): readonly Cluster[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const known = edges.filter(({ a, b }) => byId.has(a) && byId.has(b))
  const wordings = new Wordings([...byId.values()].sort(byIds))
  const clusters = new Clusters(wordings.all)
  const between = new Map<string, { x: number; y: number; score: number; key: string }>()
  for (const edge of known) {
    const [x, y] = [wordings.of(edge.a), wordings.of(edge.b)].sort((p, q) => p - q) as [number, number]
    if (x === y) continue
    const key = `${wordings.key(x)} ${wordings.key(y)}`
    const before = between.get(key)
    if (before === undefined || edge.score > before.score) between.set(key, { x, y, score: edge.score, key })
  }
  const links = [...between.values()].sort((p, q) => q.score - p.score || (p.key < q.key ? -1 : 1))
  for (const { x, y } of links) clusters.link(x, y)
  for (const { x, y } of links) clusters.join(x, y)
  const edgesOf = new Map<number, SameClaim[]>()
  for (const edge of known) {
    const root = clusters.find(wordings.of(edge.a))
    if (root !== clusters.find(wordings.of(edge.b))) continue
    const list = edgesOf.get(root)
    if (list === undefined) edgesOf.set(root, [edge])
    else list.push(edge)
  }
  const members = new Map<number, Statement[]>()
  for (const statement of byId.values()) {
    const root = clusters.find(wordings.of(statement.id))
    const list = members.get(root)
    if (list === undefined) members.set(root, [statement])
    else list.push(statement)
  }
  return [...members]
    .map(([root, list]): Cluster => ({
      statements: list.sort(byIds),
      because: (edgesOf.get(root) ?? []).sort((p, q) => order(p.a, q.a) || order(p.b, q.b)),
    }))
    .sort((p, q) => order((p.statements[0] as Statement).id, (q.statements[0] as Statement).id))
}

/** Statements by what they say: those that no rule could tell apart are one wording. */
class Wordings {
  readonly all: Statement[] = []
  readonly #of = new Map<string, number>()
  readonly #keys: string[] = []

  constructor(ascending: readonly Statement[]) {
    const byText = new Map<string, number>()
    for (const statement of ascending) {
      const text = wordingOf(statement)
      let number = byText.get(text)
      if (number === undefined) {
        byText.set(text, (number = this.all.length))
        this.all.push(statement)
        this.#keys.push(text)
      }
      this.#of.set(statement.id, number)
    }
  }

  of(id: string): number {
    return this.#of.get(id) as number
  }

  key(wording: number): string {
    return this.#keys[wording] as string
  }
}

function wordingOf({ words, entities, quantities, times, negated, act, events, pointsTo }: Statement): string {
  return JSON.stringify([
    words,
    entities,
    quantities.map(({ value, max, comparator, object }) => [value, max, comparator, object]),
    times.map(({ from, to }) => [from, to]),
    negated,
    act === 'deny',
    events.map(({ lemma, realis }) => [lemma, realis]),
    pointsTo,
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

function byIds(a: Statement, b: Statement): number {
  return order(a.id, b.id)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
