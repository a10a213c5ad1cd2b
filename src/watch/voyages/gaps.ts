// Silences of a ship: flagged with what they imply, never filled.

import type { Gap, ShipTrack } from '../../model/watch.ts'
import { kmBetween, knotsOf } from '../geodesy.ts'
import type { Fix } from './track.ts'

/** The silence between two positions. */
export function gapBetween({ mmsi, part }: ShipTrack, before: Fix, after: Fix): Gap {
  const seconds = after.moment - before.moment
  const km = kmBetween(before.lat, before.lon, after.lat, after.lon)
  return {
    mmsi,
    part,
    from: isoMoment(before.moment),
    to: isoMoment(after.moment),
    hours: seconds / 3600,
    km,
    knots: knotsOf(km, seconds),
  }
}

/** Silences of `hours` or more between neighbours of `fixes`. */
export function gapsIn(ship: ShipTrack, fixes: readonly Fix[], hours: number): readonly Gap[] {
  return fixes.flatMap((fix, i) => {
    const before = fixes[i - 1]
    return before !== undefined && fix.moment - before.moment >= hours * 3600 ? [gapBetween(ship, before, fix)] : []
  })
}

/** `YYYY-MM-DDThh:mm:ssZ`. */
export function isoMoment(moment: number): string {
  return `${new Date(moment * 1000).toISOString().slice(0, 19)}Z`
}
