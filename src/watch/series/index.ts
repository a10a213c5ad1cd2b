// Series of observations, what is usual in them, and what is not.

export { anomaliesOf } from './anomaly.ts'
export { baselineOf } from './baseline.ts'
export { beyondBounds } from './bound.ts'
export { chanceOf, chanceOfAtLeast, chanceOfAtMost } from './chance.ts'
export { looksOf, seriesOf } from './look.ts'
export { stateOf, type SeriesState } from './state.ts'
