// Voyages counted by month as observations, the hours that the feed heard anything as their effort.

import type { Observation, Voyage, VoyageMonth } from '../../model/watch.ts'
import { observation } from '../observations/index.ts'
import { periodOf } from '../observations/period.ts'
import { voyagesByMonth } from './voyages.ts'

/** How voyages are counted: only counts of one method compare. */
export const AIS_METHOD = 'port calls of AIS positions'

/** Observations of voyages on the link or line `subject`; months in which the feed heard nothing are no observation. */
export function countedVoyages(subject: string, months: readonly VoyageMonth[]): readonly Observation[] {
  return months.flatMap(({ month, voyages, withGaps, hours, ofHours }) => {
    const time = periodOf(month)
    if (hours === 0 || time === undefined) return []
    const silent = withGaps === 0 ? '' : `, ${withGaps} of them with a silence on the way`
    return [
      observation({
        subject,
        quantity: 'voyages',
        kind: 'ais',
        method: AIS_METHOD,
        time,
        value: { count: voyages },
        effort: { amount: hours, unit: 'hours heard' },
        evidence: { source: 'AIS', note: `${voyages} voyages${silent}; ships heard in ${hours} of ${ofHours} hours` },
      }),
    ]
  })
}

/** Hours of each month in which both of two places were heard: the fewer of the two, as a voyage shows only when both of its ends do. */
export function monthsHeard(here: readonly number[], there: readonly number[]): ReadonlyMap<string, number> {
  const [ours, theirs] = [byMonth(here), byMonth(there)]
  return new Map(
    [...ours].flatMap(([month, hours]) => (theirs.has(month) ? [[month, Math.min(hours, theirs.get(month) as number)] as const] : [])),
  )
}

function byMonth(hours: readonly number[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>()
  for (const hour of hours) {
    const month = new Date(hour * 3_600_000).toISOString().slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + 1)
  }
  return months
}

/** Voyages between two sets of sites, either way, by month. */
export function monthsBetween(
  voyages: readonly Voyage[],
  here: readonly string[],
  there: readonly string[],
  hours: ReadonlyMap<string, number>,
): readonly VoyageMonth[] {
  const goes = (a: readonly string[], b: readonly string[], { from, to }: Voyage): boolean => a.includes(from.site) && b.includes(to.site)
  return voyagesByMonth(
    voyages.filter((voyage) => goes(here, there, voyage) || goes(there, here, voyage)),
    hours,
  )
}
