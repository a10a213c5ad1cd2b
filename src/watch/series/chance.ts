// Chances of counts: tails of the Poisson and the negative binomial distribution, summed from the logarithm of one term.

import { logGamma } from './gamma.ts'

/** Terms smaller than this share of the sum end it. */
const SMALL = 1e-16
const STEPS = 10_000_000

/** A distribution of counts: `size` absent is Poisson, else variance is mean + mean² / size. */
export interface CountDistribution {
  readonly mean: number
  readonly size?: number
}

/** Chance of exactly `count`. */
export function chanceOf(count: number, { mean, size }: CountDistribution): number {
  if (mean <= 0) return count === 0 ? 1 : 0
  if (size === undefined) return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1))
  return Math.exp(
    logGamma(count + size) -
      logGamma(size) -
      logGamma(count + 1) -
      size * Math.log1p(mean / size) +
      count * (Math.log(mean) - Math.log(size + mean)),
  )
}

/** Chance of `count` or more. */
export function chanceOfAtLeast(count: number, distribution: CountDistribution): number {
  const from = Math.max(0, Math.ceil(count))
  if (from === 0) return 1
  if (from <= distribution.mean) return Math.max(0, 1 - chanceOfAtMost(from - 1, distribution))
  let sum = 0
  let term = chanceOf(from, distribution)
  for (let k = from; k < from + STEPS && term > sum * SMALL; k++) {
    sum += term
    term *= ratio(k, distribution)
  }
  return Math.min(1, sum)
}

/** Chance of `count` or fewer. */
export function chanceOfAtMost(count: number, distribution: CountDistribution): number {
  const from = Math.floor(count)
  if (from < 0) return 0
  if (from > distribution.mean) return Math.max(0, 1 - chanceOfAtLeast(from + 1, distribution))
  let sum = 0
  let term = chanceOf(from, distribution)
  for (let k = from; k >= 0 && term > sum * SMALL; k--) {
    sum += term
    if (k > 0) term /= ratio(k - 1, distribution)
  }
  return Math.min(1, sum)
}

/** The chance of k + 1 over that of k. */
function ratio(k: number, { mean, size }: CountDistribution): number {
  return size === undefined ? mean / (k + 1) : ((k + size) / (k + 1)) * (mean / (size + mean))
}
