// Positions of all ships, thinned as they come: the earliest of each ship, ten minutes and half a degree. A function of the set of positions, whatever their order.

import type { AisFix } from '../../model/watch.ts'
import { isReachable, kmBetween } from '../geodesy.ts'
import { Ship } from './ship.ts'

/** Seconds of a slot. */
export const SLOT = 600
/** Cells of half a degree, so that two ships under one number are both kept. */
const CELLS_PER_DEGREE = 2
const CELLS_AROUND: number = 360 * CELLS_PER_DEGREE

/** What a new position is to those before it. */
export type Standing = 'usual' | 'duplicate' | 'jump'

/** Keeps positions. */
export class Fleet {
  readonly #index: Map<number, Ship> = new Map()
  earliest: number = Infinity
  latest: number = -Infinity

  /** Adds a position that is plausible by itself. */
  add(moment: number, mmsi: number, lat: number, lon: number, speed: number): Standing {
    let ship = this.#index.get(mmsi)
    if (ship === undefined) this.#index.set(mmsi, (ship = new Ship()))
    const again = ship.lastMoment === moment && ship.lastLat === lat && ship.lastLon === lon
    if (again) return 'duplicate'
    const jump = ship.length > 0 && isJump(ship, moment, lat, lon)
    ship.lastMoment = moment
    ship.lastLat = lat
    ship.lastLon = lon
    if (moment < this.earliest) this.earliest = moment
    if (moment > this.latest) this.latest = moment
    ship.put(Math.floor(moment / SLOT), cellOf(lat, lon), moment, lat, lon, speed)
    return jump ? 'jump' : 'usual'
  }

  /** How many ships there are. */
  get ships(): number {
    return this.#index.size
  }

  /** What is kept, ship by ship, in the order of slots. */
  *kept(): Generator<AisFix> {
    for (const [mmsi, ship] of [...this.#index].sort(([a], [b]) => a - b)) for (const fix of ship.settled()) yield { mmsi, ...fix }
  }
}

/** The cell of half a degree that a place lies in. */
function cellOf(lat: number, lon: number): number {
  return Math.floor((lat + 90) * CELLS_PER_DEGREE) * CELLS_AROUND + Math.floor((lon + 180) * CELLS_PER_DEGREE)
}

/** Whether none of the ship's last places is near enough. */
function isJump(ship: Ship, moment: number, lat: number, lon: number): boolean {
  // Within a kilometre whatever the time: the usual case, told without trigonometry.
  if (Math.abs(ship.lastLat - lat) < 0.005 && Math.abs(ship.lastLon - lon) < 0.005) return false
  if (isReachable(kmBetween(ship.lastLat, ship.lastLon, lat, lon), moment - ship.lastMoment)) return false
  for (let back = 1; back <= Ship.NEAR && back <= ship.length; back++) {
    const i = ship.length - back
    if (isReachable(kmBetween(ship.latAt(i), ship.lonAt(i), lat, lon), moment - ship.momentAt(i))) return false
  }
  return true
}
