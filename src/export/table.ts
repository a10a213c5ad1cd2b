// Tables: rows under columns for a terminal, as CSV, as Markdown or as JSON.

import { columns as widthOf, isolated, padded, plain, wrapped } from './measure-text.ts'

/** One column. `value` gives what a cell holds; absent cells stay empty. */
export interface Column<T> {
  readonly title: string
  readonly value: (row: T) => string | number | undefined
  /** Numbers stand at the right. */
  readonly end?: boolean
  /** Words of an article: isolated from the table around them, broken over lines where they are long. */
  readonly words?: boolean
}

/** The formats that a listing command offers. */
export const LISTINGS = ['table', 'json', 'csv', 'md'] as const

/** One of the formats. */
export type Listing = (typeof LISTINGS)[number]

/** The rows in the format asked for; `json` gives the records themselves, as whole as they are. */
export function listed<T>(rows: readonly T[], columns: readonly Column<T>[], format: Listing, width = 100): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`
  if (format === 'csv') return csvOf(rows, columns)
  if (format === 'md') return markdownOf(rows, columns)
  return tableOf(rows, columns, width)
}

/** CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvOf<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const lines = [columns.map(({ title }) => quoted(title)), ...rows.map((row) => columns.map(({ value }) => quoted(value(row))))]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

function quoted(cell: string | number | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A Markdown table (GitHub's). */
export function markdownOf<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const cell = (value: string | number | undefined): string => plain(String(value ?? '')).replaceAll('|', '\\|')
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ end }) => (end === true ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map(({ value }) => cell(value(row))))),
  ].join('')
}

/** A table for a terminal of `width` columns: narrow columns as wide as they need, columns of words share what is left. */
export function tableOf<T>(rows: readonly T[], columns: readonly Column<T>[], width: number): string {
  const cells = rows.map((row) => columns.map(({ value }) => plain(String(value(row) ?? ''))))
  const natural = columns.map(({ title }, i) => Math.max(widthOf(title), ...cells.map((row) => widthOf(row[i] as string))))
  const widths = fitted(natural, columns, width - 2 * (columns.length - 1))
  const lines = (row: readonly string[], words: boolean): string[] => {
    const broken = row.map((cell, i) => (words && columns[i]?.words === true ? wrapped(cell, widths[i] as number) : [cell]))
    const height = Math.max(...broken.map((cell) => cell.length))
    return Array.from({ length: height }, (_, n) =>
      broken
        .map((cell, i) => {
          const text = cell[n] ?? ''
          const space = ' '.repeat(Math.max(0, (widths[i] as number) - widthOf(text)))
          if (columns[i]?.end === true) return space + text
          return words && text !== '' && columns[i]?.words === true ? isolated(text) + space : padded(text, widths[i] as number)
        })
        .join('  ')
        .trimEnd(),
    )
  }
  const rule = widths.map((w) => '─'.repeat(w)).join('  ')
  const head = lines(
    columns.map(({ title }) => title),
    false,
  )
  return `${[...head, rule, ...cells.flatMap((row) => lines(row, true))].join('\n')}\n`
}

const LEAST = 16

function fitted<T>(natural: readonly number[], columns: readonly Column<T>[], width: number): readonly number[] {
  const fixed = natural.reduce((sum, w, i) => (columns[i]?.words === true ? sum : sum + w), 0)
  const flexible = natural.filter((_, i) => columns[i]?.words === true)
  const wanted = flexible.reduce((sum, w) => sum + w, 0)
  const left = Math.max(LEAST * flexible.length, width - fixed)
  return natural.map((w, i) => (columns[i]?.words !== true || wanted <= left ? w : Math.max(LEAST, Math.floor((w * left) / wanted))))
}
