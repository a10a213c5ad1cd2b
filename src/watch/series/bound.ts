// What speakers say was never passed, beside what was observed.

import type { BeyondBound, Observation, StatedBound } from '../../model/watch.ts'

/** Observations after the window of a bound, or on its last day, that lie beyond it with all of their interval. */
export function beyondBounds(observations: readonly Observation[], bounds: readonly StatedBound[]): readonly BeyondBound[] {
  return bounds.flatMap((bound) =>
    observations.flatMap((observation): BeyondBound[] => {
      const { subject, quantity, time, value } = observation
      if (subject !== bound.subject || quantity !== bound.quantity || time.from < bound.over.to || value === undefined) return []
      const [low, high] = [value.low ?? value.count, value.high ?? value.count]
      if (bound.comparator === '<=' && low !== undefined && low > bound.amount)
        return [{ observation: observation.id, bound: bound.id, words: 'above the reported maximum' }]
      if (bound.comparator === '>=' && high !== undefined && high < bound.amount)
        return [{ observation: observation.id, bound: bound.id, words: 'below the reported minimum' }]
      return []
    }),
  )
}
