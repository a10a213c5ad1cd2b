// Baselines: what was usual in a window, and the model that gives chances.

import type { Baseline, CountModel, Days, TooFew } from '../../model/watch.ts'
import { formatDay } from '../../time/civil.ts'
import type { CountDistribution } from './chance.ts'
import { chiSquareAbove, chiSquareQuantile } from './gamma.ts'
import { medianOf, type Look } from './look.ts'

/** Fewer comparable looks than these give no figure. */
export const NEEDED = 8
/** Days of the window when nothing else is asked for: five years. */
export const WINDOW_DAYS = 1826
/** Counts that vary more than Poisson's with a chance below this are given a negative binomial: so high because few looks show little, and a dispersion overlooked is a false alarm. */
const OVERDISPERSED = 0.4
/** The dispersion is taken so high that the true one is higher with this chance only: few looks tell it badly. */
const DOUBT = 0.05
/** Looks compare when none lasted so many times longer than the other. */
const LENGTHS = 1.5

/** Looks of `before` that `look` compares with: a figure, the same unit of effort, about the same length, within the window. */
export function comparableTo(look: Look, before: readonly Look[], windowDays: number = WINDOW_DAYS): readonly Look[] {
  const length = look.to - look.from + 1
  return before.filter((other) => {
    const ratio = (other.to - other.from + 1) / length
    const alike = other.unit === look.unit && ratio <= LENGTHS && ratio >= 1 / LENGTHS
    return alike && other.count !== undefined && other.exposure > 0 && other.to < look.to && other.from >= look.to - windowDays
  })
}

/** The baseline of looks that compare, or that there are too few. Figures are those of one look, or of one unit of effort. */
export function baselineOf(looks: readonly Look[]): Baseline | TooFew {
  if (looks.length < NEEDED) return { looks: looks.length, needed: NEEDED }
  const values = looks.map((look) => ({ value: (look.count as number) / look.exposure, time: look.time }))
  const median = medianOf(values.map(({ value }) => value))
  const model = modelOf(looks)
  return {
    window: baselineWindow(looks),
    looks: looks.length,
    median,
    mad: medianOf(values.map(({ value }) => Math.abs(value - median))),
    most: values.reduce((most, next) => (next.value > most.value ? next : most)),
    least: values.reduce((least, next) => (next.value < least.value ? next : least)),
    ...(model === undefined ? {} : { model }),
  }
}

/** From the first to the last day of looks. */
export function baselineWindow(looks: readonly Look[]): Days {
  return { from: formatDay(Math.min(...looks.map(({ from }) => from))), to: formatDay(Math.max(...looks.map(({ to }) => to))) }
}

/** The count model of looks, or `undefined` when they are too few or no whole counts. */
export function modelOf(looks: readonly Look[]): CountModel | undefined {
  if (looks.length < NEEDED || looks.some(({ count }) => !Number.isInteger(count) || (count as number) < 0)) return undefined
  const total = looks.reduce((sum, { count }) => sum + (count as number), 0)
  const exposure = looks.reduce((sum, look) => sum + look.exposure, 0)
  // Half a count more (Jeffreys): looks that all saw nothing do not prove that nothing can ever be seen.
  const rate = (total + 0.5) / exposure
  if (total === 0) return { kind: 'poisson', rate, dispersion: 1 }
  const statistic = looks.reduce((sum, look) => {
    const expected = (total / exposure) * look.exposure
    return sum + ((look.count as number) - expected) ** 2 / expected
  }, 0)
  const degrees = looks.length - 1
  const dispersion = chiSquareAbove(statistic, degrees)
  if (dispersion >= OVERDISPERSED) return { kind: 'poisson', rate, dispersion }
  const times = Math.max(1.01, statistic / chiSquareQuantile(DOUBT, degrees))
  const perLook = (rate * exposure) / looks.length
  return { kind: 'negative-binomial', rate, size: perLook / (times - 1), dispersion }
}

/**
 * The distribution of the sum of `looks` further looks of `exposure` in all: that of the model, widened by what `base` leaves open about its rate.
 * For a Poisson model this is the exact predictive distribution under a gamma prior, a negative binomial.
 */
export function predicted(model: CountModel, base: readonly Look[], exposure: number, looks: number): CountDistribution {
  const known = base.reduce((sum, look) => sum + look.exposure, 0)
  const mean = model.rate * exposure
  const times = 1 + (model.size === undefined ? 0 : mean / (model.size * looks))
  const variance = mean * times * (1 + exposure / known)
  return { mean, size: mean ** 2 / (variance - mean) }
}
