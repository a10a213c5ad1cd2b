// A reading as JSON, the program's public format.

import type { Reading } from '../model/reading.ts'

/** JSON with two-space indentation and a final line end. */
export function readingJson(reading: Reading): string {
  return `${JSON.stringify(reading, null, 2)}\n`
}
