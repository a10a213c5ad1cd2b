// Lines of a stream of bytes, each with its place, however long the stream is.

const NEWLINE = 0x0a

/** One line that is not empty; `bytes` is absent when it is longer than the limit. */
export interface Line {
  /** Place of its first byte in the stream. */
  readonly offset: number
  readonly length: number
  readonly bytes?: Uint8Array
}

/** The lines of `stream`. Of a line beyond `limit` nothing is kept but its place. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let [offset, length] = [0, 0]
  const line = (): Line | undefined => {
    const [from, size, kept] = [offset, length, parts]
    offset += length + 1
    length = 0
    parts = []
    if (size > limit) return { offset: from, length: size }
    const bytes = kept.length === 1 ? (kept[0] as Uint8Array) : joined(kept, size)
    return isBlank(bytes) ? undefined : { offset: from, length: size, bytes }
  }
  for await (const chunk of stream) {
    for (let from = 0; from < chunk.length;) {
      const end = chunk.indexOf(NEWLINE, from)
      const part = chunk.subarray(from, end < 0 ? chunk.length : end)
      length += part.length
      if (length <= limit) parts.push(part)
      else parts = []
      from += part.length + 1
      const whole = end < 0 ? undefined : line()
      if (whole !== undefined) yield whole
    }
  }
  const last = length > 0 ? line() : undefined
  if (last !== undefined) yield last
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
