// Looks: the observations of a series by the time they are of, so that several counts of one image are one look.

import type { Days, Observation, Series } from '../../model/watch.ts'
import { parseDay, type Day } from '../../time/civil.ts'

/** One look at a site. */
export interface Look {
  readonly ids: readonly string[]
  readonly time: Days
  readonly from: Day
  readonly to: Day
  /** The count, when there is a single figure; the median of several. */
  readonly count?: number
  /** What it is at least and at most, each by the count that claims least. */
  readonly low?: number
  readonly high?: number
  /** Effort; 1 when none is told. */
  readonly exposure: number
  /** Unit of the effort; looks of different units do not compare. */
  readonly unit?: string
}

/** Series of observations: one for each subject, quantity, kind and method, by subject and quantity. */
export function seriesOf(observations: readonly Observation[]): readonly Series[] {
  const found = new Map<string, Observation[]>()
  for (const observation of observations) {
    const { subject, quantity, kind, method } = observation
    const key = JSON.stringify([subject, quantity, kind, method])
    const list = found.get(key)
    if (list === undefined) found.set(key, [observation])
    else list.push(observation)
  }
  return [...found]
    .sort(([a], [b]) => order(a, b))
    .map(([, list]) => {
      const { subject, quantity, kind, method } = list[0] as Observation
      return {
        subject,
        quantity,
        kind,
        method,
        observations: [...list].sort((a, b) => order(a.time.from, b.time.from) || order(a.time.to, b.time.to) || order(a.id, b.id)),
      }
    })
}

/** The looks of a series by time, those that saw nothing for cloud left out. Of each source and time one effort counts. */
export function looksOf({ observations }: Series): readonly Look[] {
  const found = new Map<string, Observation[]>()
  for (const observation of observations) {
    if (observation.value === undefined) continue
    const key = `${observation.time.from}/${observation.time.to} ${observation.effort?.unit ?? ''}`
    const list = found.get(key)
    if (list === undefined) found.set(key, [observation])
    else list.push(observation)
  }
  return [...found.values()].map(lookOf).sort((a, b) => a.to - b.to || a.from - b.from)
}

function lookOf(observations: readonly Observation[]): Look {
  const [first] = observations as readonly [Observation]
  const counts = observations.flatMap(({ value }) => singleOf(value) ?? [])
  const lows = observations.map(({ value }) => value?.low ?? value?.count ?? -Infinity)
  const highs = observations.map(({ value }) => value?.high ?? value?.count ?? Infinity)
  const [low, high] = [Math.min(...lows), Math.max(...highs)]
  const unit = first.effort?.unit
  return {
    ids: observations.map(({ id }) => id),
    time: first.time,
    from: parseDay(first.time.from) as Day,
    to: parseDay(first.time.to) as Day,
    exposure: Math.max(...observations.map(({ effort }) => effort?.amount ?? 1)),
    ...(unit === undefined ? {} : { unit }),
    ...(counts.length === 0 ? {} : { count: medianOf(counts) }),
    ...(low === -Infinity ? {} : { low }),
    ...(high === Infinity ? {} : { high }),
  }
}

/** The single figure of a range: the count, or the middle of a closed interval; a mere bound has none. */
function singleOf(value: Observation['value']): number | undefined {
  if (value?.count !== undefined) return value.count
  return value?.low === undefined || value.high === undefined ? undefined : (value.low + value.high) / 2
}

/** The median; of an even number the mean of the middle two. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
