// Stretches: pieces of a large file by their place in its unpacked bytes, read in one way forward when it is packed.

import { open } from 'node:fs/promises'
import { cutShort, isGzip, unpacked } from './unpack.ts'
import { fileFailure } from './file.ts'

/** Reads pieces of one file. Cheap when asked in order; a packed file is begun anew when asked for what is behind. Close it when done. */
export class Stretches {
  readonly #path: string
  #packed: boolean | undefined
  #stream: AsyncGenerator<Uint8Array> | undefined
  #rest: Uint8Array = new Uint8Array(0)
  /** Where {@link #rest} begins. */
  #at = 0

  constructor(path: string) {
    this.#path = path
  }

  /** The bytes `[offset, offset + length)` of what the file holds unpacked. @throws {Failure} when they are not there any more. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    this.#packed ??= await isGzip(this.#path)
    return this.#packed ? await this.#forward(offset, length) : await this.#direct(offset, length)
  }

  /** Lets the file go. */
  async close(): Promise<void> {
    await this.#stream?.return(undefined)
    this.#stream = undefined
  }

  async #direct(offset: number, length: number): Promise<Uint8Array> {
    try {
      const file = await open(this.#path, 'r')
      try {
        const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, offset)
        if (bytesRead < length) throw cutShort(this.#path)
        return buffer
      } finally {
        await file.close()
      }
    } catch (error) {
      throw fileFailure(error, this.#path)
    }
  }

  async #forward(offset: number, length: number): Promise<Uint8Array> {
    if (this.#stream === undefined || offset < this.#at) {
      await this.close()
      this.#stream = unpacked(this.#path)
      this.#rest = new Uint8Array(0)
      this.#at = 0
    }
    const piece = new Uint8Array(length)
    for (let filled = 0; ;) {
      const skip = Math.min(Math.max(0, offset + filled - this.#at), this.#rest.length)
      const taken = this.#rest.subarray(skip, skip + length - filled)
      piece.set(taken, filled)
      filled += taken.length
      if (filled === length) {
        // What was handed out stays, so that neighbours in the same chunk need no new beginning.
        this.#at += skip
        this.#rest = this.#rest.subarray(skip)
        return piece
      }
      this.#at += this.#rest.length
      const next = await this.#stream.next()
      if (next.done === true) throw cutShort(this.#path)
      this.#rest = next.value
    }
  }
}
