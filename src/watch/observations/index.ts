// Observations: what was counted where, when, how, by whom.

export { importObservations, type ObservationImport, type RowRemark } from './import.ts'
export { figureOf } from './figure.ts'
export { observation, statedBound } from './observation.ts'
export { periodOf } from './period.ts'
export { OBSERVATION_FIELDS, readObservation, type ObservationField, type Refusal, type WrittenObservation } from './row.ts'
