// Numbers side by side: whether two counts of one thing can both be right.

import type { StatedQuantity } from '../../model/statement.ts'

/** «About» is not off by more than this share. */
const ABOUT = 0.07

/** Least and greatest value that a stated quantity allows; rounding is allowed for where words say «about». */
export function rangeOf({ value, max, comparator }: Pick<StatedQuantity, 'value' | 'max' | 'comparator'>): readonly [number, number] {
  const top = max ?? value
  if (comparator === '>=' || comparator === '>') return [value, Infinity]
  if (comparator === '<=' || comparator === '<') return [-Infinity, top]
  if (comparator === '~') return [value * (1 - ABOUT), top * (1 + ABOUT)]
  return [value, top]
}

/** Whether both count the same kind of thing in the same unit and rate. */
export function comparable(a: StatedQuantity, b: StatedQuantity): boolean {
  return a.object === b.object && a.unit === b.unit && a.per === b.per && (a.object !== null || a.unit !== null)
}

/** Whether no number fits both. */
export function exclude(a: StatedQuantity, b: StatedQuantity): boolean {
  const [lowA, highA] = rangeOf(a)
  const [lowB, highB] = rangeOf(b)
  return lowA > highB || lowB > highA
}
