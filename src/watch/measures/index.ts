// Measures: registers of what resolutions ask, and what a claim would touch if it were true.

export { cappedSums, capId, capPeriods, type CappedSum } from './caps.ts'
export { deliveriesIn } from './deliveries.ts'
export { registerOf } from './register.ts'
export { capsOn, machineryOn, measuresOn } from './in-force.ts'
export { measureFindings } from './findings.ts'
export { findingOfClaim } from './claim.ts'
