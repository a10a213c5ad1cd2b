// Postings: which texts bear a fingerprint, in typed arrays that grow.

const NONE = -1
const LOAD = 0.6

/** An inverted index from 32-bit fingerprints to the numbers of texts. Memory: about 20 bytes a posting. */
export class Postings {
  #keys = new Uint32Array(1 << 12)
  #heads = new Int32Array(1 << 12).fill(NONE)
  #counts = new Uint32Array(1 << 12)
  #distinct = 0
  #texts = new Int32Array(1 << 12)
  #next = new Int32Array(1 << 12)
  #size = 0
  #most = 0

  /** How many texts bear the commonest fingerprint. */
  get most(): number {
    return this.#most
  }

  /** How many texts bear `key`. */
  count(key: number): number {
    return this.#counts[this.#slot(key)] as number
  }

  /** Records that text `text` bears `key`. */
  add(key: number, text: number): void {
    if (this.#distinct > this.#keys.length * LOAD) this.#widen()
    const slot = this.#slot(key)
    if (this.#heads[slot] === NONE) {
      this.#keys[slot] = key
      this.#distinct++
    }
    if (this.#size === this.#texts.length) {
      this.#texts = grown(this.#texts)
      this.#next = grown(this.#next)
    }
    this.#texts[this.#size] = text
    this.#next[this.#size] = this.#heads[slot] as number
    this.#heads[slot] = this.#size++
    const count = (this.#counts[slot] as number) + 1
    this.#counts[slot] = count
    if (count > this.#most) this.#most = count
  }

  /** Adds one to `counts[t]` for each text `t` that bears `key`, and puts those met for the first time on `met`. */
  tally(key: number, counts: Uint16Array, met: number[]): void {
    for (let p = this.#heads[this.#slot(key)] as number; p !== NONE; p = this.#next[p] as number) {
      const text = this.#texts[p] as number
      const count = counts[text] as number
      if (count === 0) met.push(text)
      if (count < 0xffff) counts[text] = count + 1
    }
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (this.#heads[slot] !== NONE && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #widen(): void {
    const [keys, heads, counts] = [this.#keys, this.#heads, this.#counts]
    this.#keys = new Uint32Array(keys.length * 2)
    this.#heads = new Int32Array(keys.length * 2).fill(NONE)
    this.#counts = new Uint32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (heads[i] === NONE) continue
      const slot = this.#slot(keys[i] as number)
      this.#keys[slot] = keys[i] as number
      this.#heads[slot] = heads[i] as number
      this.#counts[slot] = counts[i] as number
    }
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2)
  wider.set(array)
  return wider
}
