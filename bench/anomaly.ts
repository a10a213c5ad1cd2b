// Simulation of anomalies: false ones where nothing changes, doublings found within three looks. Run: node --import tsx bench/anomaly.ts [SERIES]

import { anomaliesOf, chanceOfAtLeast } from '../src/watch/series/index.ts'
import { madeSeries } from '../test/watch/made-series.ts'
import { negativeBinomial, poisson, uniform } from '../test/watch/random.ts'
import { report } from './timing.ts'

const YEARS = 10
const HISTORY = 5
/** Variance over mean of the counts; 1 is Poisson. */
const DISPERSIONS = [1, 1.3, 2, 5]
const MEANS = [3, 5, 8, 10, 12, 15, 20, 70]
const series = Number(process.argv[2] ?? 200)

console.log(`${series} series of ${YEARS} years each; doubling after ${HISTORY} years\n`)
for (const looks of [12, 52])
  for (const dispersion of DISPERSIONS)
    for (const mean of MEANS) {
      const random = uniform(mean * looks + dispersion * 1000)
      const draw = (level: number): number =>
        dispersion === 1 ? poisson(random, level) : negativeBinomial(random, level, level / (dispersion - 1))
      let told = 0
      let found = 0
      for (let i = 0; i < series; i++) {
        told += anomaliesOf(
          madeSeries(
            drawn(YEARS * looks, () => draw(mean)),
            365.25 / looks,
          ),
        ).length
        const before = HISTORY * looks
        const counts = [...drawn(before, () => draw(mean)), ...drawn(3, () => draw(2 * mean))]
        const late = anomaliesOf(madeSeries(counts, 365.25 / looks)).some(
          ({ direction, observations }) => direction === 'above' && observations.some((id) => Number(id) >= before),
        )
        if (late) found++
      }
      const what = `${looks} looks a year, mean ${mean}, variance ${dispersion} × mean`
      const rate = (told / (series * YEARS)) * 100
      report(`${what}: false in 100 years`, rate.toFixed(2), '≤ 1', rate <= 1)
      // A doubling that the spread of the counts hides from anyone is measured and not judged.
      const judged = dispersion === 1 && mean >= 15
      const share = found / series
      report('  doubling found', share.toFixed(3), judged ? '≥ 0.9' : '', judged ? share >= 0.9 : undefined)
      if (dispersion === 1) report('  at best', atBest(mean, looks).toFixed(3), '', undefined)
    }

/** The share of doublings that a test finds which knows the rate and spends all of the errors that it may make on three looks above. */
function atBest(mean: number, looks: number): number {
  let least = 0
  while (chanceOfAtLeast(least, { mean: 3 * mean }) > 0.01 / looks) least++
  return chanceOfAtLeast(least, { mean: 6 * mean })
}

function drawn(count: number, draw: () => number): number[] {
  return Array.from({ length: count }, draw)
}
