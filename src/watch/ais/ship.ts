// The kept positions of one ship number in columns of bytes.

import type { AisFix } from '../../model/watch.ts'

/** Places are kept to a millionth of a degree, speeds to a tenth of a knot. */
const PLACES = 1_000_000
const NO_SPEED = 0xffff
/** Numbers of one position. */
const WIDTH = 6
/** The position under way: one for all, as ten million of their own would cost more than the rest. */
const scratch = new Int32Array(WIDTH)

/** One ship number. */
export class Ship {
  /** So many of the last kept positions are looked at for the same slot and cell, or for whether the next is reachable. */
  static readonly NEAR: number = 4
  lastMoment: number = NaN
  lastLat: number = NaN
  lastLon: number = NaN
  length: number = 0
  /** Slot, cell, moment, latitude, longitude, speed, one position after the other. */
  #rows: Int32Array = new Int32Array(8 * WIDTH)

  momentAt(i: number): number {
    return (this.#rows[i * WIDTH + 2] as number) >>> 0
  }

  latAt(i: number): number {
    return (this.#rows[i * WIDTH + 3] as number) / PLACES
  }

  lonAt(i: number): number {
    return (this.#rows[i * WIDTH + 4] as number) / PLACES
  }

  /** Keeps the position if it is the earliest of its slot and cell among the last ones; {@link settled} does the rest. */
  put(slot: number, cell: number, moment: number, lat: number, lon: number, speed: number): void {
    const row = scratch
    row[0] = slot
    row[1] = cell
    row[2] = moment
    row[3] = Math.round(lat * PLACES)
    row[4] = Math.round(lon * PLACES)
    row[5] = speed >= 0 ? Math.round(speed * 10) : NO_SPEED
    for (let back = 1; back <= Ship.NEAR && back <= this.length; back++) {
      const at = (this.length - back) * WIDTH
      if (this.#rows[at] !== slot || this.#rows[at + 1] !== cell) continue
      for (let i = 2; i < WIDTH; i++) {
        const [mine, other] = [row[i] as number, this.#rows[at + i] as number]
        if (mine === other) continue
        if (mine < other) this.#rows.set(row, at)
        return
      }
      return
    }
    if ((this.length + 1) * WIDTH > this.#rows.length) {
      const wider = new Int32Array(this.#rows.length * 2)
      wider.set(this.#rows)
      this.#rows = wider
    }
    this.#rows.set(row, this.length * WIDTH)
    this.length++
  }

  /** All kept positions by slot, each slot and cell once. */
  *settled(): Generator<Omit<AisFix, 'mmsi'>> {
    const rows = this.#rows
    const order = Uint32Array.from({ length: this.length }, (_, i) => i).sort((a, b) => compare(rows, a, b))
    let before = -1
    for (const i of order) {
      const at = i * WIDTH
      if (before >= 0 && rows[at] === rows[before * WIDTH] && rows[at + 1] === rows[before * WIDTH + 1]) continue
      before = i
      const speed = rows[at + 5] as number
      yield {
        slot: rows[at] as number,
        cell: rows[at + 1] as number,
        moment: this.momentAt(i),
        lat: this.latAt(i),
        lon: this.lonAt(i),
        ...(speed === NO_SPEED ? {} : { speed: speed / 10 }),
      }
    }
  }
}

function compare(rows: Int32Array, a: number, b: number): number {
  for (let i = 0; i < WIDTH; i++) {
    const difference = (rows[a * WIDTH + i] as number) - (rows[b * WIDTH + i] as number)
    if (difference !== 0) return difference
  }
  return 0
}
