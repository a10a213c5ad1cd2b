// Series with made-up counts, one look every so many days.

import type { Series } from '../../src/model/watch.ts'
import { formatDay } from '../../src/time/civil.ts'

const FIRST = 16_071 // 2014-01-01

/** A series of these counts; `effort` gives each look its own effort. */
export function madeSeries(counts: readonly number[], everyDays: number, effort?: readonly number[]): Series {
  const about = { subject: 'junction', quantity: 'railcars', kind: 'imagery', method: 'counted by eye' } as const
  const observations = counts.map((count, i) => {
    const day = formatDay(FIRST + Math.round(i * everyDays))
    return {
      id: String(i),
      ...about,
      time: { from: day, to: day },
      value: { count },
      evidence: { source: 'simulation' },
      ...(effort === undefined ? {} : { effort: { amount: effort[i] as number, unit: 'images' } }),
    }
  })
  return { ...about, observations }
}
