// The track of one ship; positions under one number that no single ship can have are told apart.

import type { ShipTrack } from '../../model/watch.ts'
import { isReachable, kmBetween } from '../geodesy.ts'

/** One position: seconds since 1970, degrees, knots. */
export interface Fix {
  readonly moment: number
  readonly lat: number
  readonly lon: number
  readonly speed?: number
}

/** Positions of one ship by time. `shared` when other tracks under the number run at the same time. */
export interface Track extends ShipTrack {
  readonly shared: boolean
  readonly fixes: readonly Fix[]
}

/** Fewer positions than these, out of reach of all others, are false ones and no ship. */
const A_SHIP = 3

/**
 * Tells apart the ships that send under one number: a position joins the track that it is reachable from at the least speed.
 * @param fixes positions under `mmsi`, by time.
 */
export function tracksOf(mmsi: number, fixes: readonly Fix[]): readonly Track[] {
  const parts: Fix[][] = []
  for (const fix of fixes) {
    let best: Fix[] | undefined
    let least = Infinity
    for (const part of parts) {
      const last = part.at(-1) as Fix
      const km = kmBetween(last.lat, last.lon, fix.lat, fix.lon)
      const seconds = fix.moment - last.moment
      const speed = km / Math.max(seconds, 60)
      if (speed < least && isReachable(km, seconds)) {
        best = part
        least = speed
      }
    }
    if (best === undefined) parts.push([fix])
    else best.push(fix)
  }
  const ships = parts.length === 1 ? parts : parts.filter((part) => part.length >= A_SHIP)
  return ships.map((part, i) => ({
    mmsi,
    part: i + 1,
    shared: ships.some((other) => other !== part && overlap(other, part)),
    fixes: part,
  }))
}

function overlap(a: readonly Fix[], b: readonly Fix[]): boolean {
  return (a[0] as Fix).moment <= (b.at(-1) as Fix).moment && (b[0] as Fix).moment <= (a.at(-1) as Fix).moment
}
