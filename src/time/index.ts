// Time: civil days, intervals, clock times, durations, and the resolution of what words state against an anchor. Knows no language.

export * from './civil.ts'
export * from './clock.ts'
export * from './duration.ts'
export * from './fields.ts'
export * from './hijri.ts'
export * from './interval.ts'
export * from './reading.ts'
export * from './resolve.ts'
