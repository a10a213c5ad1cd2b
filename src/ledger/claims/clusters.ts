// Clusters: wordings joined by their edges, unless two of them cannot be one claim or too few are linked.

import type { Statement } from '../../model/statement.ts'
import { excludes } from './exclusion.ts'
import { Unions } from './unions.ts'

/** Two clusters become one when at least this share of all pairs between them has an edge. */
const LINKED = 0.4
/** Wordings of a cluster that are tried against those of another for what keeps them apart. */
const MOST_TRIED = 64

/** Union of wordings, with the number of edges between any two unions. */
export class Clusters {
  readonly #unions: Unions
  readonly #members: number[][]
  readonly #links: Map<number, number>[]
  readonly #wordings: readonly Statement[]

  constructor(wordings: readonly Statement[]) {
    this.#wordings = wordings
    this.#unions = new Unions(wordings.length)
    this.#members = wordings.map((_, i) => [i])
    this.#links = wordings.map(() => new Map<number, number>())
  }

  find(x: number): number {
    return this.#unions.find(x)
  }

  /** Tells of an edge between two wordings; all edges before any is used. */
  link(x: number, y: number): void {
    this.#links[x]?.set(y, 1)
    this.#links[y]?.set(x, 1)
  }

  /** Makes the clusters of two wordings one, if nothing keeps them apart. */
  join(x: number, y: number): void {
    const [p, q] = [this.find(x), this.find(y)]
    if (p === q) return
    const [some, others] = [this.#members[p] as number[], this.#members[q] as number[]]
    const links = this.#links[p]?.get(q) ?? 0
    if (links < LINKED * some.length * others.length || this.#apart(some, others)) return
    const into = this.#unions.join(p, q)
    const from = into === p ? q : p
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
