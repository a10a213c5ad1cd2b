// The vocabulary: what is known about each distinct word form, worked out once and kept while the form is in use.

/** Forms longer than this are never kept: no word is, and hostile text may be. */
const LONGEST = 64

/**
 * A form may stand in any slot of its bucket. The buckets are few enough that memory stays flat over any number of articles; the slots of each are
 * many, since words do not fall into buckets evenly: of eight slots, one in ten is wanted by more words of a long text than the bucket holds while
 * others stand empty, and those words are worked out again and again, which costs more than to look at some more hashes.
 */
const BUCKETS = 1 << 12
const SLOTS = 32

/**
 * A memo from folded word form to what a language knows of it. Looked up by a stretch of the text itself, since cutting out and hashing a
 * string for each token costs more than the look-up. A full bucket gives up a form that was not met since it was last full; so common
 * words are hardly ever worked out twice, rare ones are forgotten, and no choice of words makes a look-up long.
 */
export class Vocabulary<W> {
  readonly #describe: (form: string) => W
  /** For each slot its form's hash, the form, what is known of it, and whether it was met since the bucket was last full. */
  readonly #hashes = new Int32Array(BUCKETS * SLOTS)
  readonly #forms: (string | undefined)[] = new Array<string | undefined>(BUCKETS * SLOTS)
  readonly #words: W[] = new Array<W>(BUCKETS * SLOTS)
  readonly #met = new Uint8Array(BUCKETS * SLOTS)

  constructor(describe: (form: string) => W) {
    this.#describe = describe
  }

  /** What is known about the folded `form`. */
  word(form: string): W {
    return this.wordIn(form, 0, form.length)
  }

  /** What is known about the folded form `text.slice(from, to)`. */
  wordIn(text: string, from: number, to: number): W {
    if (to - from > LONGEST) return this.#describe(text.slice(from, from + LONGEST))
    const hash = hashOf(text, from, to)
    const first = ((hash ^ (hash >>> 16)) & (BUCKETS - 1)) * SLOTS
    for (let slot = first; slot < first + SLOTS; slot++) {
      if (this.#hashes[slot] !== hash || !isForm(this.#forms[slot], text, from, to)) continue
      this.#met[slot] = 1
      return this.#words[slot] as W
    }
    const form = copyOf(text, from, to)
    const word = this.#describe(form)
    const slot = this.#freed(first)
    this.#hashes[slot] = hash
    this.#forms[slot] = form
    this.#words[slot] = word
    this.#met[slot] = 1
    return word
  }

  /** The slot that a new form takes in the bucket that begins at `first`. */
  #freed(first: number): number {
    for (let slot = first; slot < first + SLOTS; slot++) if (this.#met[slot] === 0) return slot
    this.#met.fill(0, first, first + SLOTS)
    return first
  }
}

/** A string of its own: a long slice would keep the whole text that it was cut from. */
function copyOf(text: string, from: number, to: number): string {
  const units: number[] = []
  for (let i = from; i < to; i++) units.push(text.charCodeAt(i))
  return String.fromCharCode(...units)
}

/** FNV-1a over the code units. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

function isForm(form: string | undefined, text: string, from: number, to: number): boolean {
  if (form?.length !== to - from) return false
  for (let i = from; i < to; i++) if (form.charCodeAt(i - from) !== text.charCodeAt(i)) return false
  return true
}
