// The layouts of CSV files with positions: which column holds what, known by the header line.

import type { Cells } from './cells.ts'

/** Fields that an import needs or can use. */
export type Field = 'moment' | 'mmsi' | 'lat' | 'lon' | 'speed' | 'name' | 'imo'

/** Where each field stands; -1 when the file has no such column. */
export interface Layout {
  readonly name: 'marinecadastre' | 'danish' | 'own'
  readonly columns: Readonly<Record<Field, number>>
  /** Days as `31/12/2015`. */
  readonly dayFirst: boolean
}

const FIELDS: readonly Field[] = ['moment', 'mmsi', 'lat', 'lon', 'speed', 'name', 'imo']

/** Column names of the known layouts, without spaces, underscores and case. MarineCadastre renamed its columns in 2024. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  moment: ['basedatetime', '#timestamp', 'timestamp'],
  mmsi: ['mmsi'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'longitude'],
  speed: ['sog'],
  name: ['vesselname', 'name'],
  imo: ['imo'],
}

/** The layout that the header in `cells` tells, or `undefined`. `own` names columns of another export: `{ moment: 'ts' }`. */
export function layoutOf(cells: Cells, own: Partial<Record<Field, string>> = {}): Layout | undefined {
  const header = Array.from({ length: cells.count }, (_, i) => plain(cells.text(i) ?? ''))
  const columns = Object.fromEntries(
    FIELDS.map((field) => {
      const mapped = own[field]
      return [field, mapped === undefined ? header.findIndex((name) => NAMES[field].includes(name)) : header.indexOf(plain(mapped))]
    }),
  ) as Record<Field, number>
  if ((['moment', 'mmsi', 'lat', 'lon'] as const).some((field) => columns[field] < 0)) return undefined
  const danish = header.includes('typeofmobile')
  const name = Object.keys(own).length > 0 ? 'own' : danish ? 'danish' : header.includes('basedatetime') ? 'marinecadastre' : 'own'
  return { name, columns, dayFirst: danish }
}

/** The delimiter of a header line: the one of `,`, `;` and tab that it has most of. */
export function delimiterOf(bytes: Uint8Array, start: number, end: number): number {
  const counts = new Map([0x2c, 0x3b, 0x09].map((delimiter) => [delimiter, 0]))
  for (let i = start; i < end; i++) {
    const count = counts.get(bytes[i] as number)
    if (count !== undefined) counts.set(bytes[i] as number, count + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function plain(name: string): string {
  return name.replace(/[\s_]/gu, '').toLowerCase()
}
