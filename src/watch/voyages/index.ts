// Voyages out of positions: fences, tracks, port calls, silences.

export { countedVoyages, monthsBetween, monthsHeard } from './counted.ts'
export { boxAround, kmOutside } from './fence.ts'
export { drawnFences, fencesOf } from './fences.ts'
export type { Fix } from './track.ts'
export { movementsOf, voyagesByMonth } from './voyages.ts'
