// Where a series stands: its last look, what was usual before it, what in it was not.

import type { Anomaly, Baseline, BeyondBound, Series, StatedBound, TooFew } from '../../model/watch.ts'
import { anomaliesOf, ANOMALY_RULES, type AnomalyRules } from './anomaly.ts'
import { baselineOf, comparableTo } from './baseline.ts'
import { beyondBounds } from './bound.ts'
import { looksOf, type Look } from './look.ts'

/** A series with all that is made of it. */
export interface SeriesState {
  readonly series: Series
  readonly looks: readonly Look[]
  /** The usual before the last look, or that there are too few looks to say. */
  readonly baseline: Baseline | TooFew
  readonly anomalies: readonly Anomaly[]
  /** Bounds of speakers on the same subject and quantity, and what lies beyond them. */
  readonly bounds: readonly StatedBound[]
  readonly beyond: readonly BeyondBound[]
}

/** The state of a series. */
export function stateOf(series: Series, bounds: readonly StatedBound[], rules: AnomalyRules = ANOMALY_RULES): SeriesState {
  const looks = looksOf(series)
  const last = looks.at(-1)
  const anomalies = anomaliesOf(series, rules)
  const unusual = new Set(anomalies.flatMap(({ observations }) => observations))
  const before = looks.filter(({ ids }) => !ids.some((id) => unusual.has(id)))
  const of = bounds.filter(({ subject, quantity }) => subject === series.subject && quantity === series.quantity)
  return {
    series,
    looks,
    baseline: baselineOf(last === undefined ? [] : comparableTo(last, before, rules.windowDays)),
    anomalies,
    bounds: of,
    beyond: beyondBounds(series.observations, of),
  }
}
