// Positions out of CSV lines.

import { Cells } from './cells.ts'
import { delimiterOf, layoutOf, type Field, type Layout } from './layout.ts'
import { momentAt } from './moment.ts'
import type { PositionSink } from './sink.ts'

const MAX_MMSI = 999_999_999

/** Reads lines of one CSV file, header first. */
export class CsvPositions {
  readonly #sink: PositionSink
  readonly #own: Partial<Record<Field, string>>
  readonly #cells: Cells = new Cells()
  #delimiter = 0x2c
  #layout: Layout | undefined

  constructor(sink: PositionSink, own: Partial<Record<Field, string>> = {}) {
    this.#sink = sink
    this.#own = own
  }

  /** The layout, once {@link header} has found it. */
  get layout(): Layout | undefined {
    return this.#layout
  }

  /** Takes the header line. @returns false when no layout fits it. */
  header(bytes: Uint8Array, start: number, end: number): boolean {
    this.#delimiter = delimiterOf(bytes, start, end)
    this.#cells.read(bytes, start, end, this.#delimiter)
    this.#layout = layoutOf(this.#cells, this.#own)
    return this.#layout !== undefined
  }

  /** Takes one line of positions. */
  line(bytes: Uint8Array, start: number, end: number, line: number): void {
    const { columns, dayFirst } = this.#layout as Layout
    const cells = this.#cells
    cells.read(bytes, start, end, this.#delimiter)
    if (cells.count <= columns.lat || cells.count <= columns.lon || cells.count <= columns.mmsi || cells.count <= columns.moment) {
      this.#sink.fault(line, 'columns', `${cells.count} cells`)
      return
    }
    const mmsi = cells.number(columns.mmsi)
    if (!(Number.isInteger(mmsi) && mmsi >= 0 && mmsi <= MAX_MMSI)) {
      this.#sink.fault(line, 'mmsi', cells.text(columns.mmsi))
      return
    }
    const moment = momentAt(bytes, cells.start(columns.moment), cells.end(columns.moment), dayFirst)
    if (Number.isNaN(moment)) {
      this.#sink.fault(line, 'moment', cells.text(columns.moment))
      return
    }
    this.#sink.position(line, moment, mmsi, cells.number(columns.lat), cells.number(columns.lon), cells.number(columns.speed))
    this.#ship(mmsi, 'name', columns.name)
    this.#ship(mmsi, 'imo', columns.imo)
  }

  #ship(mmsi: number, fact: 'name' | 'imo', column: number): void {
    if (this.#cells.isEmpty(column)) return
    const hash = this.#hash(column)
    const seen = fact === 'name' ? this.#names : this.#imos
    if (seen.get(mmsi) === hash) return
    seen.set(mmsi, hash)
    this.#sink.ship(mmsi, fact, this.#cells.text(column) as string)
  }

  readonly #names: Map<number, number> = new Map()
  readonly #imos: Map<number, number> = new Map()

  /** FNV-1a of a cell's bytes: the same words again need no string to be known. */
  #hash(column: number): number {
    let hash = 0x811c9dc5
    for (let i = this.#cells.start(column); i < this.#cells.end(column); i++)
      hash = Math.imul(hash ^ (this.#cells.bytes[i] as number), 0x01000193)
    return hash
  }
}
