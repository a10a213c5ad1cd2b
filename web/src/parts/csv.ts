// Rows as CSV (RFC 4180) that no spreadsheet takes for formulas.

export type Row = Readonly<Record<string, string | number | boolean | null | undefined>>

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** The rows under the names of the first one's fields. */
export function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
  // The mark at the head tells spreadsheets that it is UTF-8.
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: Row[string]): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
