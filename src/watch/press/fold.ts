// Folding: many articles that pass on one count are one observation; a copy never adds to a series.

import type { CountRange, Observation } from '../../model/watch.ts'

/** One count and the observations that carry it; `observation` is the one whose time is told most narrowly, with the widest of their bounds. */
export interface FoldedCount {
  readonly observation: Observation
  readonly carried: readonly Observation[]
}

/** How far two tellings of one origin may differ and still be one count: «نحو 70», «ما لا يقل عن 70», 73. */
const ALIKE = 0.05

/** Press counts of one subject, quantity and origin whose times overlap and whose values agree, each group as one. Independent of their order. */
export function foldPress(observations: readonly Observation[]): readonly FoldedCount[] {
  const sorted = [...observations].sort((a, b) => days(a) - days(b) || (a.id < b.id ? -1 : 1))
  const groups: { observation: Observation; carried: Observation[] }[] = []
  for (const observation of sorted) {
    const group = groups.find(({ observation: first }) => isSame(first, observation))
    if (group === undefined) groups.push({ observation, carried: [observation] })
    else group.carried.push(observation)
  }
  return groups.map(({ observation, carried }) => ({ observation: joined(observation, carried), carried }))
}

/** «73» here and «ما لا يقل عن 70» there: 73, and surely no more than that it is 70 or more. */
function joined(first: Observation, carried: readonly Observation[]): Observation {
  if (carried.length === 1) return first
  const bounds = carried.flatMap(({ value }) =>
    value === undefined || (value.low === undefined && value.high === undefined) ? [] : [value],
  )
  const lows = bounds.flatMap(({ low }) => low ?? [])
  const highs = bounds.flatMap(({ high }) => high ?? [])
  const count = first.value?.count
  const { note } = first.evidence
  const articles = new Set(carried.map(({ evidence }) => evidence.article)).size
  return {
    ...first,
    value: {
      ...(lows.length > 0 && lows.length === bounds.length ? { low: Math.min(...lows) } : {}),
      ...(highs.length > 0 && highs.length === bounds.length ? { high: Math.max(...highs) } : {}),
      ...(count === undefined ? {} : { count }),
    },
    evidence: { ...first.evidence, note: `${note === undefined ? '' : `${note}; `}told by ${articles} articles` },
    carried: carried.map(({ id }) => id).sort(),
  }
}

function isSame(a: Observation, b: Observation): boolean {
  if (a.subject !== b.subject || a.quantity !== b.quantity || a.kind !== 'press' || b.kind !== 'press') return false
  if (a.evidence.source !== b.evidence.source || a.time.from > b.time.to || b.time.from > a.time.to) return false
  return a.value !== undefined && b.value !== undefined && agree(a.value, b.value)
}

function agree(a: CountRange, b: CountRange): boolean {
  const [lowA, highA] = ends(a)
  const [lowB, highB] = ends(b)
  return lowA <= highB && lowB <= highA
}

/** A figure without ends is read with a twentieth on either side. */
function ends({ low, high, count }: CountRange): readonly [number, number] {
  if (low === undefined && high === undefined && count !== undefined) return [count * (1 - ALIKE), count * (1 + ALIKE)]
  return [low ?? 0, high ?? Infinity]
}

function days({ time }: Observation): number {
  return Date.parse(time.to) - Date.parse(time.from)
}
