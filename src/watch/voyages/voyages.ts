// Voyages: from one port call of a ship to its next.

import type { Fence, PortCall, Voyage, VoyageMonth } from '../../model/watch.ts'
import { callsOf, CALL_RULES, type CallRules } from './calls.ts'
import { gapsIn } from './gaps.ts'
import { tracksOf, type Fix, type Track } from './track.ts'

/** What one ship number did. */
export interface ShipMovements {
  readonly mmsi: number
  /** Numbers of tracks under it that run at the same time; 0 when one ship has it. */
  readonly shared: number
  readonly calls: readonly PortCall[]
  readonly voyages: readonly Voyage[]
}

/** Port calls and voyages of the ship or ships under one number. @param fixes positions by time. */
export function movementsOf(mmsi: number, fixes: readonly Fix[], fences: readonly Fence[], rules: CallRules = CALL_RULES): ShipMovements {
  const tracks = tracksOf(mmsi, fixes)
  const each = tracks.map((track) => movementsOfTrack(track, fences, rules))
  return {
    mmsi,
    shared: tracks.filter((track) => track.shared).length,
    calls: each.flatMap(({ calls }) => calls),
    voyages: each.flatMap(({ voyages }) => voyages),
  }
}

function movementsOfTrack(
  track: Track,
  fences: readonly Fence[],
  rules: CallRules,
): { readonly calls: readonly PortCall[]; readonly voyages: readonly Voyage[] } {
  const placed = callsOf(track, fences, rules)
  const voyages = placed.slice(1).flatMap((to, i): Voyage[] => {
    const from = placed[i]
    // Two stays at one port are a round trip only if the ship was seen to go: a silence between them proves nothing.
    if (from === undefined || (from.call.site === to.call.site && to.first - from.last < 2)) return []
    const { mmsi, part } = track
    return [{ mmsi, part, from: from.call, to: to.call, gaps: gapsIn(track, track.fixes.slice(from.last, to.first + 1), rules.gap) }]
  })
  return { calls: placed.map(({ call }) => call), voyages }
}

/** Hours of a month, by the calendar. */
export function hoursOf(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return (Date.UTC(year, number, 1) - Date.UTC(year, number - 1, 1)) / 3_600_000
}

/**
 * Voyages by month of departure with the coverage of the feed. Months that the feed saw and no ship sailed in count zero; months that it did not see are not there.
 * @param hours for each month, in how many of its hours the feed heard any ship near the sites.
 */
export function voyagesByMonth(voyages: readonly Voyage[], hours: ReadonlyMap<string, number>): readonly VoyageMonth[] {
  const months = new Set([...hours.keys(), ...voyages.map(({ from }) => from.departed.slice(0, 7))])
  return [...months].sort().map((month) => {
    const sailed = voyages.filter(({ from }) => from.departed.startsWith(month))
    return {
      month,
      voyages: sailed.length,
      withGaps: sailed.filter(({ gaps }) => gaps.length > 0).length,
      hours: hours.get(month) ?? 0,
      ofHours: hoursOf(month),
    }
  })
}
