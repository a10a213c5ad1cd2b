// Port calls: stays of a ship in a fence, by dwell and by a stop. Thresholds after Global Fishing Watch (pipe-anchorages), narrower where ports lie close together.

import type { Fence, PortCall } from '../../model/watch.ts'
import { kmBetween, knotsOf } from '../geodesy.ts'
import { kmOutside } from './fence.ts'
import { gapsIn, isoMoment } from './gaps.ts'
import type { Fix, Track } from './track.ts'

/** When a stay is a call. */
export interface CallRules {
  /** A ship has left when it is so many km outside; between, it stays where it was. */
  readonly leave: number
  /** A stop is at most so many knots. */
  readonly stop: number
  /** A stay lasts at least so many minutes. */
  readonly dwell: number
  /** A silence of so many hours is told. */
  readonly gap: number
}

/** The rules when nothing else is asked for. */
export const CALL_RULES: CallRules = { leave: 1, stop: 0.5, dwell: 60, gap: 4 }

/** A call, and its first and last place in the track. */
export interface PlacedCall {
  readonly call: PortCall
  readonly first: number
  readonly last: number
}

/** The port calls of a track, by time. */
export function callsOf(track: Track, fences: readonly Fence[], rules: CallRules = CALL_RULES): readonly PlacedCall[] {
  const calls: PlacedCall[] = []
  let at: Fence | undefined
  let first = 0
  const { fixes } = track
  const close = (last: number): void => {
    const call = at === undefined ? undefined : callAt(track, at, first, last, rules)
    if (call !== undefined) calls.push({ call, first, last })
  }
  let last = -1
  fixes.forEach((fix, i) => {
    const now = fenceAt(fences, fix, at, rules.leave)
    if (now !== at) {
      close(last)
      at = now
      first = i
    }
    // What lies in the margin holds the stay together but does not lengthen it.
    if (at !== undefined && (last < first || kmOutside(at, fix.lat, fix.lon) === 0)) last = i
  })
  close(last)
  return calls
}

/** The fence that a ship is in: any it is inside of, else the one it was in and has not left. */
function fenceAt(fences: readonly Fence[], { lat, lon }: Fix, before: Fence | undefined, leave: number): Fence | undefined {
  if (before !== undefined && kmOutside(before, lat, lon) === 0) return before
  const inside = fences.find((fence) => kmOutside(fence, lat, lon) === 0)
  return inside ?? (before !== undefined && kmOutside(before, lat, lon) < leave ? before : undefined)
}

function callAt(track: Track, { site }: Fence, first: number, last: number, rules: CallRules): PortCall | undefined {
  const { mmsi, part, fixes } = track
  const stay = fixes.slice(first, last + 1)
  const [arrival, departure] = [stay[0] as Fix, stay.at(-1) as Fix]
  const gaps = gapsIn(track, stay, rules.gap)
  if (departure.moment - arrival.moment < rules.dwell * 60 || !(gaps.length > 0 || stops(stay, rules.stop))) return undefined
  const seen = (before: Fix | undefined, after: Fix | undefined): boolean =>
    before !== undefined && after !== undefined && after.moment - before.moment < rules.gap * 3600
  const ends = Number(seen(fixes[first - 1], arrival)) + Number(seen(departure, fixes[last + 1]))
  return {
    mmsi,
    part,
    site,
    arrived: isoMoment(arrival.moment),
    departed: isoMoment(departure.moment),
    positions: stay.length,
    confidence: (2 + ends) as 2 | 3 | 4,
    gaps,
  }
}

/** Whether the ship says that it lies still, or hardly moved between two positions. */
function stops(stay: readonly Fix[], stop: number): boolean {
  return stay.some((fix, i) => {
    if (fix.speed !== undefined) return fix.speed <= stop
    const before = stay[i - 1]
    if (before === undefined || fix.moment === before.moment) return false
    return knotsOf(kmBetween(before.lat, before.lon, fix.lat, fix.lon), fix.moment - before.moment) <= stop
  })
}
