// Anomalies: looks, alone or two or three in a row, that a series' own past makes very unlikely.

import type { Anomaly, Series } from '../../model/watch.ts'
import { baselineWindow, comparableTo, modelOf, NEEDED, predicted, WINDOW_DAYS } from './baseline.ts'
import { chanceOfAtLeast, chanceOfAtMost } from './chance.ts'
import { looksOf, type Look } from './look.ts'

/** How anomalies are looked for. */
export interface AnomalyRules {
  /** Days of the baseline's window. */
  readonly windowDays: number
  /** False anomalies that a series without any change may give, a year. */
  readonly falsePerYear: number
}

/** The rules when nothing else is asked for: one false anomaly in a hundred series-years. */
export const ANOMALY_RULES: AnomalyRules = { windowDays: WINDOW_DAYS, falsePerYear: 0.01 }

/** Looks in a row that are summed, at most: what a single one does not show, three may. */
const RUN = 3
/**
 * How the errors that a year may have are shared among runs of one, two and three looks, above and below each; half of a lasting change shows only in three.
 * Their sum is above one because runs overlap: bench/anomaly.ts measures that no more false anomalies come of them than are allowed.
 */
const SHARES = [0.12, 0.12, 0.38] as const
const YEAR = 365.25

/** Anomalies of a series, by time. Each rests on looks of its own: what was told once is not told again with the next look. */
export function anomaliesOf(series: Series, rules: AnomalyRules = ANOMALY_RULES): readonly Anomaly[] {
  const looks = looksOf(series)
  const found: Anomaly[] = []
  let usual: Look[] = []
  /** Looks out of the ordinary, all on one side, one after the other. */
  let unusual: { readonly direction: Anomaly['direction']; readonly looks: Look[] } | undefined
  let fresh: Look[] = []
  for (const look of looks) {
    fresh = [...fresh, look].slice(-RUN)
    const anomaly = anomalyAt(series, fresh, usual, rules)
    if (anomaly === undefined) {
      usual.push(look)
      unusual = undefined
      continue
    }
    found.push(anomaly.found)
    fresh = []
    // What is out of the ordinary is no measure of it: it is left out of the baseline, with those of the run that came before it.
    usual = usual.filter((other) => !anomaly.looks.includes(other))
    if (unusual?.direction !== anomaly.found.direction) unusual = { direction: anomaly.found.direction, looks: [] }
    unusual.looks.push(...anomaly.looks)
    // Unless it goes on: so many in a row are a new level, against which what follows is measured.
    if (unusual.looks.length >= NEEDED) {
      usual = unusual.looks
      unusual = undefined
    }
  }
  return found
}

function anomalyAt(
  series: Series,
  fresh: readonly Look[],
  usual: readonly Look[],
  rules: AnomalyRules,
): { readonly found: Anomaly; readonly looks: readonly Look[] } | undefined {
  for (let length = 1; length <= fresh.length; length++) {
    const run = fresh.slice(-length)
    const [first, last] = [run[0] as Look, run.at(-1) as Look]
    if (run.some((look) => look.unit !== last.unit) || exposureOf(run) <= 0) break
    const base = comparableTo(first, usual, rules.windowDays)
    const model = modelOf(base)
    if (model === undefined) continue
    const exposure = exposureOf(run)
    const distribution = predicted(model, base, exposure, length)
    const threshold = (rules.falsePerYear / Math.max(1, perYear([...base, last]))) * (SHARES[length - 1] as number)
    for (const direction of ['above', 'below'] as const) {
      const sums = run.map((look) => (direction === 'above' ? (look.low ?? -Infinity) : (look.high ?? Infinity)))
      const observed = sums.reduce((sum, value) => sum + value, 0)
      if (!Number.isFinite(observed)) continue
      const chance = direction === 'above' ? chanceOfAtLeast(observed, distribution) : chanceOfAtMost(observed, distribution)
      if (chance >= threshold) continue
      const { subject, quantity, kind, method } = series
      const found: Anomaly = {
        subject,
        quantity,
        kind,
        method,
        direction,
        time: { from: first.time.from, to: last.time.to },
        observations: run.flatMap(({ ids }) => ids),
        observed,
        expected: distribution.mean,
        chance,
        threshold,
        model,
        window: baselineWindow(base),
      }
      return { found, looks: run }
    }
  }
  return undefined
}

function exposureOf(looks: readonly Look[]): number {
  return looks.reduce((sum, look) => sum + look.exposure, 0)
}

/** Looks a year, over the time that they span. */
function perYear(looks: readonly Look[]): number {
  const days = Math.max(...looks.map(({ to }) => to)) - Math.min(...looks.map(({ from }) => from))
  return days <= 0 ? YEAR : ((looks.length - 1) / days) * YEAR
}
