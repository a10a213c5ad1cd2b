// A CSV file of observations: good rows in, bad ones refused one by one with their line.

import { Failure } from '../../model/failure.ts'
import type { Observation } from '../../model/watch.ts'
import { csvRows } from './csv-rows.ts'
import { OBSERVATION_FIELDS, readObservation, type ObservationField, type WrittenObservation } from './row.ts'

/** A row that was not taken, or was taken with a remark. */
export interface RowRemark {
  readonly line: number
  readonly field?: ObservationField
  readonly why: string
}

/** What a file gave. */
export interface ObservationImport {
  readonly observations: readonly { readonly line: number; readonly observation: Observation }[]
  readonly refused: readonly RowRemark[]
  /** Columns that mean nothing here. */
  readonly unknown: readonly string[]
}

/**
 * Reads the rows of `text`. `fixed` holds for every row that does not say otherwise: the site, the quantity.
 * @throws {Failure} when there is no row, or no column «date».
 */
export function importObservations(
  text: string,
  name: string,
  fixed: WrittenObservation,
  today: string,
  subjectOf: (name: string) => string | undefined,
): ObservationImport {
  const [head, ...rows] = csvRows(text)
  if (head === undefined) throw new Failure('empty', `${name} is empty.`, 'Give a CSV file with a header line and one row an observation.')
  const columns = head.cells.map((cell) => cell.toLowerCase().replace(/\s/gu, '_'))
  if (!columns.includes('date'))
    throw new Failure(
      'not-readable',
      `${name} has no column «date».`,
      `The header names the columns: date, count, low, high, method, source, url, note; and, if you like, ${OBSERVATION_FIELDS.filter((f) => !BASIC.has(f)).join(', ')}.`,
    )
  const found: { line: number; observation: Observation }[] = []
  const refused: RowRemark[] = []
  const lines = new Map<string, number>()
  for (const { line, cells } of rows) {
    if (cells.length > columns.length) {
      refused.push({ line, why: `has ${cells.length} cells, the header ${columns.length}` })
      continue
    }
    const read = readObservation({ ...fixed, ...writtenOf(columns, cells) }, today, subjectOf)
    if ('field' in read) {
      refused.push({ line, ...read })
      continue
    }
    const before = lines.get(read.id)
    if (before === undefined) {
      lines.set(read.id, line)
      found.push({ line, observation: read })
    } else refused.push({ line, why: `says the same as line ${before}` })
  }
  const unknown = columns.filter((column) => column !== '' && !(OBSERVATION_FIELDS as readonly string[]).includes(column))
  return { observations: found, refused, unknown }
}

const BASIC: ReadonlySet<string> = new Set(['date', 'count', 'low', 'high', 'method', 'source', 'url', 'note'])

function writtenOf(columns: readonly string[], cells: readonly string[]): WrittenObservation {
  const written: Partial<Record<string, string>> = {}
  columns.forEach((column, i) => {
    const cell = cells[i]
    if (cell !== undefined && cell !== '') written[column] = cell
  })
  return written
}
