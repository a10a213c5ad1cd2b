// The cells of one CSV line as places in its bytes, and the numbers and words that they hold.

const QUOTE = 0x22
const SPACE = 0x20
/** More columns than any layout of positions has. */
const MOST = 128

/** Cells of the line last read. One object serves all lines. */
export class Cells {
  readonly #starts: Int32Array = new Int32Array(MOST)
  readonly #ends: Int32Array = new Int32Array(MOST)
  #bytes: Uint8Array = new Uint8Array(0)
  /** How many cells the line has. */
  count = 0

  /** Finds the cells between `start` and `end`; quotation marks around a cell and spaces at its ends are left out. */
  read(bytes: Uint8Array, start: number, end: number, delimiter: number): void {
    this.#bytes = bytes
    let n = 0
    let from = start
    while (n < MOST) {
      while (from < end && bytes[from] === SPACE) from++
      let to: number
      let next: number
      if (from < end && bytes[from] === QUOTE) {
        from++
        to = from
        while (to < end && (bytes[to] !== QUOTE || bytes[to + 1] === QUOTE)) to += bytes[to] === QUOTE ? 2 : 1
        to = Math.min(to, end)
        next = to
        while (next < end && bytes[next] !== delimiter) next++
      } else {
        next = from
        while (next < end && bytes[next] !== delimiter) next++
        to = next
        while (to > from && bytes[to - 1] === SPACE) to--
      }
      this.#starts[n] = from
      this.#ends[n] = to
      n++
      if (next >= end) break
      from = next + 1
    }
    this.count = n
  }

  /** Where cell `i` begins in {@link bytes}. */
  start(i: number): number {
    return this.#starts[i] as number
  }

  /** Where cell `i` ends. */
  end(i: number): number {
    return this.#ends[i] as number
  }

  /** The bytes that the places are of. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** Whether there is no such cell or nothing in it. */
  isEmpty(i: number): boolean {
    return i < 0 || i >= this.count || this.#starts[i] === this.#ends[i]
  }

  /** The words of cell `i`, or `undefined` when there are none. */
  text(i: number): string | undefined {
    if (this.isEmpty(i)) return undefined
    let text = ''
    for (let at = this.start(i); at < this.end(i); at++) text += String.fromCharCode(this.#bytes[at] as number)
    return text
  }

  /** The number in cell `i`, its decimals after a point or a comma; NaN when it is none. */
  number(i: number): number {
    return this.isEmpty(i) ? NaN : numberAt(this.#bytes, this.start(i), this.end(i))
  }
}

/** The decimal number between `start` and `end`; NaN when it is none. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  const sign = bytes[at]
  if (sign === 0x2d || sign === 0x2b) at++
  let whole = 0
  let digits = 0
  let decimals = -1
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit
      digits++
      if (decimals >= 0) decimals++
    } else if ((bytes[at] === 0x2e || bytes[at] === 0x2c) && decimals < 0) decimals = 0
    else return NaN
  }
  if (digits === 0 || digits > 15) return NaN
  const value = decimals > 0 ? whole / (TENS[decimals] as number) : whole
  return sign === 0x2d ? -value : value
}

const TENS: readonly number[] = Array.from({ length: 16 }, (_, i) => 10 ** i)
