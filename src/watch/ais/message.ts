// AIS messages that tell where a ship is or who it is: types 1, 2, 3, 18 and 19; 5, 19 and 24; 4 and 11 tell the time.

import { dayOf, isCivil } from '../../time/civil.ts'
import type { Payload } from './payload.ts'
import type { PositionSink } from './sink.ts'

/** Degrees are sent as 1/600,000; speed as 1/10 knot with 1023 for unknown. */
const PER_DEGREE = 600_000
const NO_SPEED = 1023
/** Where speed, longitude and latitude begin, by type. */
const POSITION: Readonly<Record<number, readonly [speed: number, lon: number, lat: number]>> = {
  1: [50, 61, 89],
  2: [50, 61, 89],
  3: [50, 61, 89],
  18: [46, 57, 85],
  19: [46, 57, 85],
}

/** Gives what the message tells, heard at `moment`. */
export function giveMessage(payload: Payload, moment: number, line: number, sink: PositionSink): void {
  const type = payload.unsigned(0, 6)
  const mmsi = payload.unsigned(8, 30)
  const place = POSITION[type]
  if (place !== undefined) {
    const [speedAt, lonAt, latAt] = place
    if (payload.bits < latAt + 27) {
      sink.fault(line, 'sentence', `type ${type} in ${payload.bits} bits`)
      return
    }
    const speed = payload.unsigned(speedAt, 10)
    const lat = payload.signed(latAt, 27) / PER_DEGREE
    const lon = payload.signed(lonAt, 28) / PER_DEGREE
    sink.position(line, moment, mmsi, lat, lon, speed === NO_SPEED ? NaN : speed / 10)
  }
  if (type === 5) {
    const imo = payload.unsigned(40, 30)
    if (imo !== 0) sink.ship(mmsi, 'imo', String(imo))
    name(payload.text(112, 20))
  } else if (type === 19) name(payload.text(143, 20))
  else if (type === 24) {
    if (payload.unsigned(38, 2) === 0) name(payload.text(40, 20))
  } else if (place === undefined) sink.fault(line, 'other-message', `type ${type}`)

  function name(words: string | undefined): void {
    if (words !== undefined) sink.ship(mmsi, 'name', words)
  }
}

/** The moment that a base station tells (types 4 and 11), in seconds since 1970; NaN when the message tells none. */
export function stationMoment(payload: Payload): number {
  const type = payload.unsigned(0, 6)
  if (type !== 4 && type !== 11) return NaN
  const [year, month, day] = [payload.unsigned(38, 14), payload.unsigned(52, 4), payload.unsigned(56, 5)]
  const [hour, minute, second] = [payload.unsigned(61, 5), payload.unsigned(66, 6), payload.unsigned(72, 6)]
  if (!isCivil(year, month, day) || year < 1990 || hour > 23 || minute > 59 || second > 59) return NaN
  return dayOf(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
}
