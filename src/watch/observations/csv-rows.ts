// Rows of a CSV text (RFC 4180) with the line that each begins on; comma, semicolon or tab, whichever the header has most of.

/** One row. */
export interface CsvRow {
  /** Line of the text, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of `text`, empty lines left out; cells without the white space around them. */
export function csvRows(text: string): readonly CsvRow[] {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const delimiter = delimiterOf(body.slice(0, endOfLine(body, 0)))
  const rows: CsvRow[] = []
  let line = 1
  for (let at = 0; at < body.length;) {
    const begun = line
    const cells: string[] = []
    for (;;) {
      const cell = cellAt(body, at, delimiter)
      cells.push(cell.value)
      line += cell.lines
      at = cell.end
      if (body[at] !== delimiter) break
      at++
    }
    if (body[at] === '\r') at++
    if (body[at] === '\n') {
      at++
      line++
    }
    if (cells.some((cell) => cell !== '')) rows.push({ line: begun, cells })
  }
  return rows
}

function cellAt(text: string, start: number, delimiter: string): { readonly value: string; readonly end: number; readonly lines: number } {
  let at = start
  while (text[at] === ' ') at++
  if (text[at] !== '"') {
    let end = at
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
    // A carriage return by itself ends no line of ours, but must not stop the reading either.
    if (text[end] === '\r' && text[end + 1] !== '\n' && end === at) end++
    return { value: text.slice(at, end).trim(), end, lines: 0 }
  }
  let value = ''
  let lines = 0
  for (at++; at < text.length; at++) {
    if (text[at] === '"') {
      if (text[at + 1] !== '"') break
      at++
    }
    if (text[at] === '\n') lines++
    value += text[at] as string
  }
  at++
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++
  return { value: value.trim(), end: at, lines }
}

function delimiterOf(header: string): string {
  return [',', ';', '\t'].reduce((best, next) => (header.split(next).length > header.split(best).length ? next : best))
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}
