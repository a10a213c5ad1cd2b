// Quantities of two statements: whether they agree, and whether they exclude each other.

import type { Statement, StatedQuantity } from '../../model/statement.ts'
import { exclude } from '../relations/numbers.ts'

/** A rounded number is off by no more than this share. */
const ROUNDING = 0.05
/** A bound is this near what it bounds: «more than 3000» of 3042. */
const BOUND = 0.1

/** Whether both count one kind of thing, in the same unit and rate. What is counted may be left out of one. */
function ofOneKind(a: StatedQuantity, b: StatedQuantity): boolean {
  return a.unit === b.unit && a.per === b.per && (a.object === b.object || a.object === null || b.object === null)
}

/** Whether one number fits both as stated: equal, rounded, or bounded closely. «At least 10» and 14 are two states of a count. */
export function agree(a: StatedQuantity, b: StatedQuantity): boolean {
  if (!ofOneKind(a, b)) return false
  if (rounds(a.value, b.value) || rounds(b.value, a.value)) return true
  if (exclude(a, b)) return false
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.max ?? a.value, b.max ?? b.value)]
  return a.value === b.value || a.max !== null || b.max !== null || more <= less * (1 + BOUND)
}

/** Whether `round` is a round number for `exact`: three figures and more, noughts for at least half of them. «170» rounds nothing. */
function rounds(round: number, exact: number): boolean {
  const figures = String(round)
  const noughts = /0{0,15}$/.exec(figures)?.[0].length ?? 0
  return figures.length >= 3 && noughts * 2 >= figures.length && Math.abs(round - exact) <= ROUNDING * exact
}

/** The greatest number of `a` that agrees with one of `b` and says what it counts: «14 soldiers» in both. */
export function sharedCount(a: Statement, b: Statement): number | undefined {
  return greatest(a, b, saysWhat)
}

/** The same, where one or both leave out what they count: «risen to 31». */
export function sharedNumber(a: Statement, b: Statement): number | undefined {
  return greatest(a, b, () => true)
}

function greatest(a: Statement, b: Statement, fit: (quantity: StatedQuantity) => boolean): number | undefined {
  const shared = a.quantities.filter((x) => fit(x) && b.quantities.some((y) => fit(y) && agree(x, y)))
  return shared.length === 0 ? undefined : Math.max(...shared.map(({ value }) => value))
}

function saysWhat({ object, unit }: StatedQuantity): boolean {
  return object !== null || unit !== null
}

/** «Half of them civilians» excludes no number of civilians. */
function isShare({ value, object }: StatedQuantity): boolean {
  return object !== null && value > 0 && value < 1
}

/** Whether some kind of thing is counted in both, and no number of the one agrees with any of the other. */
export function countsExclude(a: Statement, b: Statement): boolean {
  return a.quantities.some((x) => {
    const counts = b.quantities.filter((y) => ofOneKind(x, y) && isShare(x) === isShare(y))
    return counts.length > 0 && !counts.some((y) => agree(x, y)) && !counts.some((y) => a.quantities.some((z) => agree(y, z)))
  })
}
