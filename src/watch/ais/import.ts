// Reads one file of positions, whatever its layout: chunks of bytes in, thinned positions and told faults out.

import { Failure } from '../../model/failure.ts'
import type { ShipFact } from '../../model/watch.ts'
import { CsvPositions } from './csv.ts'
import { Faults } from './faults.ts'
import { Fleet } from './fleet.ts'
import type { Field } from './layout.ts'
import { Lines } from './lines.ts'
import { NmeaPositions } from './nmea.ts'
import type { PositionSink } from './sink.ts'

/** What a file gave. */
export interface AisImport {
  readonly layout: 'marinecadastre' | 'danish' | 'own' | 'aivdm'
  readonly lines: number
  readonly positions: number
  readonly fleet: Fleet
  readonly faults: Faults
  /** What ships say of themselves. */
  readonly ships: readonly ShipFact[]
}

/** How a file is read. */
export interface AisOptions {
  /** How the file is called in messages. */
  readonly name: string
  /** The moment of the import, seconds since 1970: what lies a day beyond it is refused. */
  readonly now: number
  /** Columns of an export of one's own. */
  readonly columns?: Partial<Record<Field, string>>
}

const DAY = 86_400
/** AIS began in the nineties; an earlier date is a clock that was never set. */
const FIRST = 631_152_000
/** Seconds since 1970 that 32 bits hold. */
const LAST = 0xffff_ffff

/** Takes chunks until {@link end}. */
export class AisReader implements PositionSink {
  readonly #options: AisOptions
  readonly #fleet: Fleet = new Fleet()
  readonly #faults: Faults = new Faults()
  readonly #ships: Map<string, ShipFact> = new Map()
  readonly #lines: Lines
  readonly #csv: CsvPositions
  readonly #nmea: NmeaPositions
  #kind: 'csv' | 'nmea' | undefined
  #positions = 0

  constructor(options: AisOptions) {
    this.#options = options
    this.#csv = new CsvPositions(this, options.columns)
    this.#nmea = new NmeaPositions(this)
    this.#lines = new Lines((bytes, start, end, line) => this.#line(bytes, start, end, line))
  }

  /** Takes the next bytes. @throws {Failure} when the first line tells no layout. */
  feed(chunk: Uint8Array): void {
    this.#lines.feed(chunk)
  }

  /** What the file gave. @throws {Failure} when there was nothing in it. */
  end(): AisImport {
    this.#lines.end()
    this.#nmea.end()
    if (this.#kind === undefined) throw new Failure('empty', `${this.#options.name} is empty.`, 'Give a file with positions of ships.')
    return {
      layout: this.#kind === 'nmea' ? 'aivdm' : (this.#csv.layout?.name ?? 'own'),
      lines: this.#lines.number,
      positions: this.#positions,
      fleet: this.#fleet,
      faults: this.#faults,
      ships: [...this.#ships.values()],
    }
  }

  position(line: number, moment: number, mmsi: number, lat: number, lon: number, speed: number): void {
    if (mmsi < 200_000_000 || mmsi > 799_999_999) {
      // 00… coast stations, 0… groups, 99… buoys, 111… aircraft, 97… distress beacons, 98… boats of a ship (ITU-R M.585).
      const station = (mmsi >= 2_000_000 && mmsi < 8_000_000) || (mmsi >= 20_000_000 && mmsi < 80_000_000)
      const known = station || mmsi >= 970_000_000 || Math.floor(mmsi / 1_000_000) === 111
      this.fault(line, known ? 'no-ship' : 'mmsi', String(mmsi))
    } else if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180) || (lat === 0 && lon === 0))
      this.fault(line, 'coordinates', Number.isNaN(lat) || Number.isNaN(lon) ? undefined : `${lat}, ${lon}`)
    else if (Number.isNaN(moment)) this.fault(line, 'no-date')
    else if (moment < FIRST || moment > LAST) this.fault(line, 'moment', said(moment))
    else if (moment > this.#options.now + DAY) this.fault(line, 'future', said(moment))
    else {
      this.#positions++
      const standing = this.#fleet.add(moment, mmsi, lat, lon, speed < 102.3 ? speed : NaN)
      if (standing !== 'usual') this.fault(line, standing, String(mmsi))
    }
  }

  ship(mmsi: number, fact: 'name' | 'imo', value: string): void {
    const told = fact === 'imo' ? imoOf(value) : value.trim()
    if (told === undefined || told === '') return
    const key = `${mmsi}\n${fact}\n${told}`
    if (!this.#ships.has(key)) this.#ships.set(key, { mmsi, fact, value: told })
  }

  fault(line: number, fault: Parameters<Faults['add']>[1], words?: string): void {
    this.#faults.add(line, fault, words)
  }

  #line(bytes: Uint8Array, start: number, end: number, line: number): void {
    if (this.#kind === 'csv') this.#csv.line(bytes, start, end, line)
    else if (this.#kind === 'nmea') this.#nmea.line(bytes, start, end, line)
    else this.#begin(bytes, start, end, line)
  }

  /** Sentences begin with «!» or a tag block, and may have comments before them; anything else must be a CSV header. */
  #begin(bytes: Uint8Array, start: number, end: number, line: number): void {
    const marked = bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf ? start + 3 : start
    if (bytes[marked] === 0x21 || bytes[marked] === 0x5c || (bytes[marked] === 0x24 && bytes[marked + 1] !== 0x22)) {
      this.#kind = 'nmea'
      this.#nmea.line(bytes, marked, end, line)
    } else if (this.#csv.header(bytes, marked, end)) this.#kind = 'csv'
    else if (bytes[marked] !== 0x23)
      throw new Failure(
        'not-readable',
        `${this.#options.name} is no file of positions: its first line has no columns for time, MMSI, latitude and longitude, and is no AIVDM sentence.`,
        'Give a file as MarineCadastre or the Danish Maritime Authority publish them, AIVDM sentences, or name the columns with --columns moment=…,mmsi=…,lat=…,lon=….',
      )
  }
}

function said(moment: number): string {
  return new Date(moment * 1000).toISOString()
}

/** Seven digits; what goes before them («IMO») is left out, zero means unknown. */
function imoOf(value: string): string | undefined {
  const digits = /(?:^|\D)(\d{7})$/u.exec(value.trim().replace(/\.0$/u, ''))?.[1]
  return digits === undefined || digits === '0000000' ? undefined : digits
}
