// Lines: an article's text cut at its line ends, blank stretches set aside.

/** A line that holds more than white space. `start` to `end` takes its line end along; `from` to `to` is the line trimmed. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** Whether the code unit is white space or invisible, NBSP and bidi controls included. */
export function isBlank(unit: number): boolean {
  if (unit <= 0x20) return true
  if (unit < 0xa0) return unit >= 0x7f
  if (unit < 0x1680) return unit === 0xa0 || unit === 0xad || unit === 0x61c
  return (
    unit === 0xfeff ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x206f)
  )
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}

/** The lines of `text` in order, in one pass; CRLF is one line end. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const length = text.length
  let start = 0
  while (start < length) {
    let stop = start
    let from = -1
    let to = start
    for (; stop < length; stop++) {
      const unit = text.charCodeAt(stop)
      if (unit > 0x2c && unit < 0x85) {
        if (from < 0) from = stop
        to = stop + 1
        continue
      }
      if (isLineEnd(unit)) break
      if (isBlank(unit)) continue
      if (from < 0) from = stop
      to = stop + 1
    }
    let end = Math.min(length, stop + 1)
    if (text.charCodeAt(stop) === 0x0d && text.charCodeAt(end) === 0x0a) end++
    if (from >= 0) lines.push({ start, end, from, to })
    start = end
  }
  return lines
}
