// Families: pairs joined into groups, so that a copy of a copy is in the group.

import { judge, order, type CopyIndex, type DatedText, type FoundPair } from './copy-index.ts'

/** Copies of one text that are tried with each other when they did not meet by themselves. */
const MOST_KIN = 64

/** The pairs of `index` and those of their kin: two copies of a third text that are alike enough to be copies of each other. Ascending by ids. */
export function pairsWithKin(index: CopyIndex): readonly FoundPair[] {
  const direct = index.pairs()
  const kin = possibleKin(direct).flatMap(([a, b]) => judge(index.get(a) as DatedText, index.get(b) as DatedText, true) ?? [])
  return [...direct, ...kin].sort((x, y) => order(x.a, y.a) || order(x.b, y.b))
}

/** Ids of texts that are copies of a third and make no pair yet: each two once, the lesser first, ascending. */
export function possibleKin(direct: readonly { readonly a: string; readonly b: string }[]): readonly (readonly [string, string])[] {
  const neighbours = neighboursOf(direct)
  const sets = new Map([...neighbours].map(([id, near]) => [id, new Set(near)]))
  const kin = new Map<string, readonly [string, string]>()
  for (const near of neighbours.values()) {
    const few = near.slice(0, MOST_KIN)
    for (const [k, a] of few.entries()) {
      for (const b of few.slice(k + 1)) if (sets.get(a)?.has(b) !== true) kin.set(`${a}\n${b}`, [a, b])
    }
  }
  return [...kin.values()].sort((x, y) => order(x[0], y[0]) || order(x[1], y[1]))
}

/** For each id the ids it makes a pair with, ascending. */
export function neighboursOf(pairs: readonly { readonly a: string; readonly b: string }[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>()
  for (const { a, b } of pairs) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = neighbours.get(from)
      if (list === undefined) neighbours.set(from, [to])
      else list.push(to)
    }
  }
  for (const list of neighbours.values()) list.sort(order)
  return neighbours
}

/** The groups that pairs make, each ascending; ascending by their first id. */
export function groupsOf(pairs: readonly { readonly a: string; readonly b: string }[]): readonly (readonly string[])[] {
  const neighbours = neighboursOf(pairs)
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const id of [...neighbours.keys()].sort(order)) {
    if (seen.has(id)) continue
    const group = [id]
    seen.add(id)
    for (const member of group) {
      for (const next of neighbours.get(member) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        group.push(next)
      }
    }
    groups.push(group.sort(order))
  }
  return groups
}
