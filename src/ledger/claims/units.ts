// Units: the statements that clusters are looked for among; bounded, so that what one new statement touches is.

import type { SameClaim } from '../../model/ledger.ts'
import { Unions } from './unions.ts'

/** Statements that edges join, directly or through others, are one unit as long as they are no more than this. */
export const MOST = 64
/** Where they are more, only edges as sure as this join them: the first level that makes few enough of them, else the last. */
export const LEVELS: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

/**
 * The units of some statements, each of which may be of one claim with others of its unit only: a function of statements and edges, and whether two are in one unit
 * rests on at most {@link MOST} statements around them, unless these are joined by edges of the last level. Without the bound, in a large collection a chain of
 * weak likenesses would join most of what is said.
 */
export function unitsOf(ids: readonly string[], edges: readonly SameClaim[], level: number = 0): readonly (readonly string[])[] {
  const at = new Map(ids.map((id, i) => [id, i]))
  const unions = new Unions(ids.length)
  const own: SameClaim[] = []
  for (const edge of edges) {
    const [x, y] = [at.get(edge.a), at.get(edge.b)]
    if (x === undefined || y === undefined || edge.score < (LEVELS[level] as number)) continue
    unions.join(x, y)
    own.push(edge)
  }
  const joined = new Map<number, string[]>()
  ids.forEach((id, i) => {
    const root = unions.find(i)
    const list = joined.get(root)
    if (list === undefined) joined.set(root, [id])
    else list.push(id)
  })
  return [...joined.values()].flatMap((unit) =>
    unit.length <= MOST || level + 1 === LEVELS.length ? [unit] : unitsOf(unit, own, level + 1),
  )
}
