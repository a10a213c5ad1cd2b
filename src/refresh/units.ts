// Units made anew: which statements may be of one claim with those that were touched.

import { LEVELS, MOST_IN_UNIT } from '../ledger/claims/index.ts'
import type { KeptEdge, LedgerWork } from '../store/index.ts'

/** The statements of whole units, and the edges within these. */
export interface SettledUnits {
  readonly statements: readonly number[]
  readonly edges: readonly KeptEdge[]
}

/** The units of `seeds` and of all whose units these had a part in before, some at a time. */
export async function settleUnits(
  work: LedgerWork,
  seeds: readonly number[],
): Promise<{ inParts(atOnce: number): Iterable<SettledUnits> }> {
  const explorer = new Explorer(work)
  const settled = new Set<number>()
  const units: (readonly number[])[] = []
  for (let open = seeds; open.length > 0;) {
    const wanted = (await work.withUnits(open)).filter((key) => !settled.has(key))
    const found = await explorer.unitsOf(wanted)
    units.push(...found)
    const reached = found.flat()
    const before = new Set(wanted)
    for (const id of reached) settled.add(id)
    open = reached.filter((id) => !before.has(id))
  }
  await work.putUnits(units)
  return {
    *inParts(atOnce) {
      for (let from = 0, to = 0; from < units.length; from = to) {
        for (let many = 0; to < units.length && many < atOnce; to++) many += (units[to] as readonly number[]).length
        const some = units.slice(from, to)
        yield { statements: some.flat(), edges: explorer.edgesIn(some) }
      }
    },
  }
}

/** Goes along edges, no further than a unit can reach. */
class Explorer {
  readonly #work: LedgerWork
  readonly #edges = new Map<number, readonly KeptEdge[]>()

  constructor(work: LedgerWork) {
    this.#work = work
  }

  /** The units of these statements, each once. */
  async unitsOf(ids: readonly number[]): Promise<readonly (readonly number[])[]> {
    const units: (readonly number[])[] = []
    let open = ids
    for (let level = 0; open.length > 0; level++) {
      const most = level + 1 < LEVELS.length ? MOST_IN_UNIT : Infinity
      const parts = await this.#parts(open, LEVELS[level] as number, most)
      const done = new Set<number>()
      for (const part of new Set(parts.values())) {
        if (part.size > most) continue
        units.push([...part])
        for (const id of part) done.add(id)
      }
      open = open.filter((id) => !done.has(id))
    }
    return units
  }

  /** All edges within these units. */
  edgesIn(units: readonly (readonly number[])[]): readonly KeptEdge[] {
    const edges: KeptEdge[] = []
    for (const unit of units) {
      const own = new Set(unit)
      for (const id of unit) for (const edge of this.#edges.get(id) ?? []) if (edge.a === id && own.has(edge.b)) edges.push(edge)
    }
    return edges
  }

  /** For each of `seeds` what edges of at least `least` join to it: all of it, or more than `most`. */
  async #parts(seeds: readonly number[], least: number, most: number): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
    const parts = new Map<number, Set<number>>()
    const partOf = (id: number): Set<number> => {
      let part = parts.get(id)
      if (part === undefined) parts.set(id, (part = new Set([id])))
      return part
    }
    for (const id of seeds) partOf(id)
    for (let edge = [...seeds]; edge.length > 0;) {
      await this.#explore(edge)
      const next = new Set<number>()
      for (const id of edge) {
        for (const { a, b, score } of this.#edges.get(id) ?? []) {
          if (score < least) continue
          const other = a === id ? b : a
          if (!parts.has(other)) next.add(other)
          joined(parts, partOf(id), partOf(other))
        }
      }
      edge = [...next].filter((id) => partOf(id).size <= most)
    }
    return parts
  }

  async #explore(ids: readonly number[]): Promise<void> {
    const missing = ids.filter((id) => !this.#edges.has(id))
    if (missing.length === 0) return
    const lists = new Map<number, KeptEdge[]>(missing.map((id) => [id, []]))
    for (const edge of await this.#work.edges(missing)) {
      lists.get(edge.a)?.push(edge)
      lists.get(edge.b)?.push(edge)
    }
    for (const [id, list] of lists) this.#edges.set(id, list)
  }
}

/** Makes one part of two; the lesser goes into the greater. */
function joined(parts: Map<number, Set<number>>, p: Set<number>, q: Set<number>): void {
  if (p === q) return
  const [less, more] = p.size < q.size ? [p, q] : [q, p]
  for (const id of less) {
    more.add(id)
    parts.set(id, more)
  }
}
