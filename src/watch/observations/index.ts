// Observations: what was counted where, when, how, by whom.

export { importObservations } from './import.ts'
export { figureOf } from './figure.ts'
export { observation, statedBound } from './observation.ts'
export { periodOf } from './period.ts'
export { readObservation, type WrittenObservation } from './row.ts'
