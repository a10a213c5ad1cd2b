// Lines out of chunks of bytes, numbered, without making strings of them.

const LF = 0x0a
const CR = 0x0d
/** A line longer than this is no line of positions; what lies beyond is dropped. */
const LONGEST = 65_536

/** Called for every line: `bytes` from `start` to `end`, valid during the call only; `number` counts from 1. */
export type OnLine = (bytes: Uint8Array, start: number, end: number, number: number) => void

/** Cuts chunks into lines. */
export class Lines {
  readonly #on: OnLine
  readonly #rest: Uint8Array = new Uint8Array(LONGEST)
  #kept = 0
  #number = 0

  constructor(on: OnLine) {
    this.#on = on
  }

  /** How many lines have been given. */
  get number(): number {
    return this.#number
  }

  /** Takes the next chunk; its bytes are not kept. */
  feed(chunk: Uint8Array): void {
    let from = 0
    for (;;) {
      const at = chunk.indexOf(LF, from)
      if (at < 0) break
      if (this.#kept === 0) this.#give(chunk, from, at)
      else {
        this.#keep(chunk, from, at)
        this.#giveRest()
      }
      from = at + 1
    }
    if (from < chunk.length) this.#keep(chunk, from, chunk.length)
  }

  /** Gives the last line when no line end follows it. */
  end(): void {
    if (this.#kept > 0) this.#giveRest()
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    const room = Math.min(to - from, LONGEST - this.#kept)
    this.#rest.set(chunk.subarray(from, from + room), this.#kept)
    this.#kept += room
  }

  #giveRest(): void {
    const length = this.#kept
    this.#kept = 0
    this.#give(this.#rest, 0, length)
  }

  #give(bytes: Uint8Array, start: number, end: number): void {
    this.#number++
    const stop = end > start && bytes[end - 1] === CR ? end - 1 : end
    if (stop > start) this.#on(bytes, start, stop, this.#number)
  }
}
