// The press as evidence: counts that articles report at watched sites and links.

export { foldPress } from './fold.ts'
export { pressObservations, type PressObservations } from './observe.ts'
