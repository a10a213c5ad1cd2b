// Series of observations, what is usual in them, and what is not.

export { anomaliesOf, ANOMALY_RULES, type AnomalyRules } from './anomaly.ts'
export { baselineOf, comparableTo, NEEDED, predicted, WINDOW_DAYS } from './baseline.ts'
export { beyondBounds } from './bound.ts'
export { chanceOf, chanceOfAtLeast, chanceOfAtMost, type CountDistribution } from './chance.ts'
export { looksOf, seriesOf, type Look } from './look.ts'
export { stateOf, type SeriesState } from './state.ts'
