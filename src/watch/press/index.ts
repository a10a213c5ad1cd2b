// The press as evidence: counts that articles report at watched sites and links.

export { foldPress, type FoldedCount } from './fold.ts'
export { PRESS_METHOD, pressObservations, type PressObservations } from './observe.ts'
