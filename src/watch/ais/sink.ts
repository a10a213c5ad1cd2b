// What a parser of positions gives, and what it says of lines that it cannot take.

/** Why a line was refused, flagged, or passed over. */
export type LineFault =
  | 'columns'
  | 'mmsi'
  | 'moment'
  | 'future'
  | 'coordinates'
  | 'checksum'
  | 'sentence'
  | 'fragment'
  | 'no-date'
  | 'duplicate'
  | 'jump'
  | 'no-ship'
  | 'other-message'

/** Takes what the parsers find. Speeds are in knots, NaN when unknown; moments in seconds since 1970, NaN when unknown. */
export interface PositionSink {
  position(line: number, moment: number, mmsi: number, lat: number, lon: number, speed: number): void
  ship(mmsi: number, fact: 'name' | 'imo', value: string): void
  fault(line: number, fault: LineFault, words?: string): void
}
