// Arithmetic on stated quantities: one base, bounds carried through, each side with its speaker; what does not compare is refused.

export { compareSides, type BasedSide, type Comparison, type NotComparable } from './compare.ts'
export { quantitiesOf, rangeOf, type Side } from './side.ts'
export { sidesOf } from './sides.ts'
