// The six-bit payload of AIS messages (ITU-R M.1371): whole numbers and words at bit places.

/** Sextets of a message under way; a message has at most five sentences of 82 characters. */
const MOST = 512

/** Payload of one message. One object serves all messages. */
export class Payload {
  readonly #sextets: Uint8Array = new Uint8Array(MOST)
  #length = 0

  /** Forgets the message before. */
  clear(): void {
    this.#length = 0
  }

  /** Adds armoured characters. @returns false when one of them is none. */
  add(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#length + end - start > MOST) return false
    for (let i = start; i < end; i++) {
      const code = (bytes[i] as number) - 48
      if (code < 0 || code > 71 || (code > 39 && code < 48)) return false
      this.#sextets[this.#length++] = code > 39 ? code - 8 : code
    }
    return true
  }

  /** How many bits there are. */
  get bits(): number {
    return this.#length * 6
  }

  /** The unsigned number of `width` (at most 32) bits at `from`; bits beyond the end are zero. */
  unsigned(from: number, width: number): number {
    let value = 0
    let at = from
    let left = width
    while (left > 0) {
      const within = at % 6
      const take = Math.min(6 - within, left)
      const index = (at - within) / 6
      const sextet = index < this.#length ? (this.#sextets[index] as number) : 0
      value = value * 2 ** take + ((sextet >> (6 - within - take)) & ((1 << take) - 1))
      at += take
      left -= take
    }
    return value
  }

  /** The two's complement number there. */
  signed(from: number, width: number): number {
    const value = this.unsigned(from, width)
    return value >= 2 ** (width - 1) ? value - 2 ** width : value
  }

  /** The words of `characters` six-bit letters at `from`; `undefined` when there are none. */
  text(from: number, characters: number): string | undefined {
    let text = ''
    for (let i = 0; i < characters; i++) {
      const code = this.unsigned(from + 6 * i, 6)
      if (code === 0) break
      text += String.fromCharCode(code < 32 ? code + 64 : code)
    }
    const words = text.trim()
    return words === '' ? undefined : words
  }
}
