// Voyages out of positions: fences, tracks, port calls, silences.

export { boxAround, kmOutside, type Box } from './fence.ts'
export { CALL_RULES, type CallRules } from './calls.ts'
export type { Fix } from './track.ts'
export { movementsOf, voyagesByMonth, type ShipMovements } from './voyages.ts'
export { AIS_METHOD, countedVoyages, monthsBetween, monthsHeard } from './counted.ts'
export { drawnFences, fencesOf } from './fences.ts'
