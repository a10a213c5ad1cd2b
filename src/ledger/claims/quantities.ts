// Quantities of two statements: whether they agree, and whether they exclude each other.

import type { Statement, StatedQuantity } from '../../model/statement.ts'
import { exclude } from '../relations/numbers.ts'

/** A rounded number is off by no more than this share. */
const ROUNDING = 0.05

/** Whether both count one kind of thing, in the same unit and rate. What is counted may be left out of one. */
function ofOneKind(a: StatedQuantity, b: StatedQuantity): boolean {
  return a.unit === b.unit && a.per === b.per && (a.object === b.object || a.object === null || b.object === null)
}

/** Whether one number fits both as stated: equal, bounded or rounded. */
export function agree(a: StatedQuantity, b: StatedQuantity): boolean {
  return ofOneKind(a, b) && (!exclude(a, b) || rounds(a.value, b.value) || rounds(b.value, a.value))
}

/** Whether `round` is a round number for `exact`: three figures and more, noughts for at least half of them. «170» rounds nothing. */
function rounds(round: number, exact: number): boolean {
  const figures = String(round)
  const noughts = /0{0,15}$/.exec(figures)?.[0].length ?? 0
  return figures.length >= 3 && noughts * 2 >= figures.length && Math.abs(round - exact) <= ROUNDING * exact
}

/** Numbers of `a` and `b` that agree and say what they count: «14 soldiers» in both. */
export function sharedCounts(a: Statement, b: Statement): number {
  return a.quantities.filter((x) => b.quantities.some((y) => saysWhat(x) && saysWhat(y) && agree(x, y))).length
}

function saysWhat({ object, unit }: StatedQuantity): boolean {
  return object !== null || unit !== null
}

/** Whether some kind of thing is counted in both, and no number of the one agrees with any of the other. */
export function countsExclude(a: Statement, b: Statement): boolean {
  return a.quantities.some((x) => {
    const counts = b.quantities.filter((y) => ofOneKind(x, y))
    return counts.length > 0 && !counts.some((y) => agree(x, y)) && !counts.some((y) => a.quantities.some((z) => agree(y, z)))
  })
}
