// Chances against published values and hand computation; baselines, efforts, bounds; anomalies by simulation.

import { describe, expect, it } from 'vitest'
import type { Observation, StatedBound } from '../../src/model/watch.ts'
import { chiSquareAbove, chiSquareQuantile, logGamma } from '../../src/watch/series/gamma.ts'
import {
  anomaliesOf,
  baselineOf,
  beyondBounds,
  chanceOf,
  chanceOfAtLeast,
  chanceOfAtMost,
  looksOf,
  seriesOf,
  stateOf,
} from '../../src/watch/series/index.ts'
import { madeSeries } from './made-series.ts'
import { negativeBinomial, poisson, uniform } from './random.ts'

describe('chances', () => {
  it('of gamma: factorials, the square root of π, tables of χ²', () => {
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 8)
    expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 10)
    // Critical values of χ²: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4.
    for (const [degrees, five, one] of [
      [1, 3.841, 6.635],
      [10, 18.307, 23.209],
      [60, 79.082, 88.379],
    ] as const) {
      // prettier-ignore
      expect(chiSquareAbove(five, degrees)).toBeCloseTo(0.05, 4)
      expect(chiSquareAbove(one, degrees)).toBeCloseTo(0.01, 4)
      expect(chiSquareQuantile(0.95, degrees)).toBeCloseTo(five, 2)
    }
  })

  it('of Poisson counts, by hand', () => {
    expect(chanceOf(0, { mean: 2 })).toBeCloseTo(Math.exp(-2), 12)
    expect(chanceOf(3, { mean: 2 })).toBeCloseTo((8 / 6) * Math.exp(-2), 12)
    expect(chanceOfAtMost(2, { mean: 2 })).toBeCloseTo(5 * Math.exp(-2), 12)
    expect(chanceOfAtLeast(3, { mean: 2 })).toBeCloseTo(1 - 5 * Math.exp(-2), 12)
    // Far out, where one minus the other tail would be nothing: e⁻² 2²⁰/20! (1 + 2/21 + 4/(21·22) + …).
    const first = Math.exp(-2 + 20 * Math.log(2) - logGamma(21))
    const series = 1 + 2 / 21 + 4 / (21 * 22) + 8 / (21 * 22 * 23) + 16 / (21 * 22 * 23 * 24) + 32 / (21 * 22 * 23 * 24 * 25)
    expect(chanceOfAtLeast(20, { mean: 2 }) / (first * series)).toBeCloseTo(1, 5)
  })

  it('of negative binomial counts, by hand: of size 1 they are geometric, of great size Poisson', () => {
    expect(chanceOf(4, { mean: 3, size: 1 })).toBeCloseTo(0.25 * 0.75 ** 4, 12)
    expect(chanceOfAtLeast(5, { mean: 3, size: 1 })).toBeCloseTo(0.75 ** 5, 12)
    expect(chanceOfAtMost(4, { mean: 3, size: 1 })).toBeCloseTo(1 - 0.75 ** 5, 12)
    expect(chanceOfAtLeast(9, { mean: 4, size: 1e9 })).toBeCloseTo(chanceOfAtLeast(9, { mean: 4 }), 6)
    // Size 2, mean 2: chance of n is (n + 1) / 2ⁿ⁺².
    expect(chanceOf(5, { mean: 2, size: 2 })).toBeCloseTo(6 / 128, 12)
  })

  it('sum to one, and stay in bounds where nothing is usual', () => {
    for (const distribution of [{ mean: 7 }, { mean: 7, size: 0.8 }, { mean: 5000 }, { mean: 5000, size: 3 }])
      for (const count of [0, 3, 7, 100, 5000])
        expect(chanceOfAtMost(count, distribution) + chanceOfAtLeast(count + 1, distribution)).toBeCloseTo(1, 9)
    expect([chanceOfAtLeast(0, { mean: 0 }), chanceOfAtLeast(1, { mean: 0 }), chanceOfAtMost(-1, { mean: 3 })]).toEqual([1, 0, 0])
  })
})

describe('baselines', () => {
  it('have median, median absolute deviation and record, by hand', () => {
    const baseline = baselineOf(looksOf(madeSeries([12, 14, 11, 20, 13, 12, 15, 16], 30)))
    expect(baseline).toMatchObject({
      looks: 8,
      median: 13.5,
      mad: 1.5,
      most: { value: 20, time: { from: '2014-04-01' } },
      least: { value: 11 },
      window: { from: '2014-01-01', to: '2014-07-30' },
    })
  })

  it('of fewer than eight looks give no figure', () => {
    expect(baselineOf(looksOf(madeSeries([1, 2, 3, 4, 5, 6, 7], 30)))).toEqual({ looks: 7, needed: 8 })
    expect(anomaliesOf(madeSeries([1, 2, 1, 2, 1, 2, 1, 500], 30))).toEqual([])
    expect(anomaliesOf(madeSeries([1, 2, 1, 2, 1, 2, 1, 2, 500], 30)).length).toBe(1)
  })

  it('test whether counts vary more than Poisson’s', () => {
    expect(baselineOf(looksOf(madeSeries([9, 11, 10, 12, 8, 10, 9, 11], 30)))).toMatchObject({ model: { kind: 'poisson' } })
    expect(baselineOf(looksOf(madeSeries([1, 40, 3, 25, 0, 60, 2, 9], 30)))).toMatchObject({ model: { kind: 'negative-binomial' } })
  })

  it('have no count model for what is no count', () => {
    expect(baselineOf(looksOf(madeSeries([1.5, 2, 3, 4, 5, 6, 7, 8], 30)))).not.toHaveProperty('model')
  })
})

describe('anomalies', () => {
  const steady = [12, 14, 11, 13, 13, 12, 15, 13, 12, 14, 11, 13]

  it('name method, window, expected, observed and chance', () => {
    const [anomaly, ...more] = anomaliesOf(madeSeries([...steady, 40], 30))
    expect(more).toEqual([])
    expect(anomaly).toMatchObject({
      method: 'counted by eye',
      direction: 'above',
      observed: 40,
      observations: ['12'],
      window: { from: '2014-01-01' },
    })
    expect(anomaly!.expected).toBeCloseTo(153.5 / 12, 10)
    // By hand: the counts sum to 153; the next is negative binomial of size 153.5 and mean 153.5 / 12.
    expect(anomaly!.chance).toBeCloseTo(chanceOfAtLeast(40, { mean: 153.5 / 12, size: 153.5 }), 12)
  })

  it('below are told as well', () => {
    expect(anomaliesOf(madeSeries([...steady.map((n) => n * 3), 4], 30))).toMatchObject([{ direction: 'below', observed: 4 }])
  })

  it('come of no more than the end of the interval nearest the ordinary', () => {
    const series = madeSeries([...steady, 40], 30)
    const wide = {
      ...series,
      observations: series.observations.map((o, i) => (i < 12 ? o : { ...o, value: { count: 40, low: 15, high: 60 } })),
    }
    expect(anomaliesOf(wide)).toEqual([])
    const bound = { ...series, observations: series.observations.map((o, i) => (i < 12 ? o : { ...o, value: { low: 38 } })) }
    expect(anomaliesOf(bound)).toMatchObject([{ observed: 38 }])
  })

  it('do not come of looking harder: twice the effort may see twice as much', () => {
    const counts = [...steady, 26, 24, 27]
    expect(anomaliesOf(madeSeries(counts, 30, [...steady.map(() => 10), 20, 20, 20]))).toEqual([])
    expect(anomaliesOf(madeSeries(counts, 30, counts.map(() => 10))).length).toBeGreaterThan(0) // prettier-ignore
  })

  it('do not come of a second source for the same look, nor of looking more often', () => {
    const one = madeSeries([...steady, 13], 30)
    const again = one.observations.map((o) => ({ ...o, id: `${o.id}b`, evidence: { source: 'another' } }))
    const [both] = seriesOf([...one.observations, ...again.slice(-4)])
    expect(looksOf(both!).length).toBe(13)
    expect(anomaliesOf(both!)).toEqual([])
    const denser = madeSeries(
      Array.from({ length: 60 }, (_, i) => steady[i % 12] as number),
      1,
    )
    const late = denser.observations.map((o) => ({
      ...o,
      id: `d${o.id}`,
      time: { from: o.time.from.replace('2014', '2016'), to: o.time.to.replace('2014', '2016') },
    }))
    expect(anomaliesOf(seriesOf([...one.observations, ...late])[0]!)).toEqual([])
  })

  it('leave the baseline as it was; eight in a row are a new level', () => {
    const spike = anomaliesOf(madeSeries([...steady, 60, 13, 12, 60], 30))
    expect(spike.map(({ observations }) => observations)).toEqual([['12'], ['15']])
    const level = Array.from({ length: 20 }, (_, i) => 60 + (i % 5))
    const told = anomaliesOf(madeSeries([...steady, ...level], 30))
    expect(told.length).toBe(8)
  })
})

describe('simulation', () => {
  const YEARS = 10

  it('without a change gives at most one false anomaly in a hundred series-years', () => {
    const series = 40
    let told = 0
    let years = 0
    // bench/anomaly.ts measures each of many rates and dispersions over more years than a test may take.
    for (const draw of [
      (random: () => number) => poisson(random, 20),
      (random: () => number) => negativeBinomial(random, 20, 20),
      (random: () => number) => negativeBinomial(random, 70, 20),
    ]) {
      const random = uniform(1)
      for (let i = 0; i < series; i++)
        told += anomaliesOf(
          madeSeries(
            Array.from({ length: YEARS * 12 }, () => draw(random)),
            30.44,
          ),
        ).length
      years += series * YEARS
    }
    expect(told).toBeLessThanOrEqual(years / 100)
  })

  /** The share of doublings that are found within three looks after so many years. */
  const found = (mean: number, looks: number, years: number, of: number): number => {
    const random = uniform(2)
    let count = 0
    for (let i = 0; i < of; i++) {
      const before = years * looks
      const counts = [
        ...Array.from({ length: before }, () => poisson(random, mean)),
        ...Array.from({ length: 3 }, () => poisson(random, 2 * mean)),
      ]
      const told = anomaliesOf(madeSeries(counts, 365.25 / looks))
      if (told.some(({ direction, observations }) => direction === 'above' && observations.some((id) => Number(id) >= before))) count++
    }
    return count / of
  }

  it.each([
    [15, 12, 5],
    [20, 12, 3],
    [20, 52, 3],
    [70, 12, 3],
  ])('finds a doubling of %d within three of %d looks a year in nine of ten', (mean, looks, years) => {
    expect(found(mean, looks, years, 60)).toBeGreaterThanOrEqual(0.9)
  })

  it('at low rates finds what can be found: below 10 nine in ten is beyond any test that errs as seldom', () => {
    const atBest = (mean: number): number => {
      let least = 0
      while (chanceOfAtLeast(least, { mean: 3 * mean }) > 0.01 / 12) least++
      return chanceOfAtLeast(least, { mean: 6 * mean })
    }
    expect(atBest(8)).toBeLessThan(0.9)
    for (const mean of [5, 8, 12]) expect(found(mean, 12, 5, 60)).toBeGreaterThan(atBest(mean) * 0.6)
  })
})

describe('bounds', () => {
  const seen = (id: string, from: string, value: Observation['value']): Observation => ({
    id,
    subject: 'junction',
    quantity: 'railcars',
    kind: 'press',
    method: 'reported',
    time: { from, to: from },
    ...(value === undefined ? {} : { value }),
    evidence: { source: 'institute' },
  })
  const bound: StatedBound = {
    id: 'b',
    subject: 'junction',
    quantity: 'railcars',
    comparator: '<=',
    amount: 20,
    over: { from: '2018-10-05', to: '2023-10-05' },
    speaker: 'institute',
    evidence: { source: 'institute' },
  }

  it('stand beside what was seen at their end and after, and only what is wholly beyond them is said to be', () => {
    const observations = [
      seen('on its last day', '2023-10-05', { low: 70 }),
      seen('within', '2022-01-01', { count: 30 }),
      seen('perhaps', '2023-11-01', { low: 15, high: 40 }),
      seen('at', '2023-12-01', { count: 20 }),
      seen('unseen', '2024-01-01', undefined),
    ]
    expect(beyondBounds(observations, [bound])).toEqual([
      { observation: 'on its last day', bound: 'b', words: 'above the reported maximum' },
    ])
    const least: StatedBound = { ...bound, comparator: '>=', amount: 25 }
    expect(beyondBounds(observations, [least]).map(({ observation, words }) => [observation, words])).toEqual([
      ['at', 'below the reported minimum'],
    ])
    const [series] = seriesOf(observations)
    expect(stateOf(series!, [bound, { ...bound, subject: 'elsewhere' }])).toMatchObject({
      baseline: { looks: 2, needed: 8 },
      bounds: [{ id: 'b' }],
      beyond: [{ observation: 'on its last day' }],
      anomalies: [],
    })
  })

  it('series never mix kinds and methods', () => {
    const press = seen('1', '2023-01-01', { count: 1 })
    expect(
      seriesOf([press, { ...press, kind: 'imagery' }, { ...press, method: 'other' }, { ...press, id: '2' }]).map(
        (s) => s.observations.length,
      ),
    ).toEqual([1, 1, 2])
  })
})
