// The vocabulary: what is known about each distinct word form, worked out once and kept while the form is in use.

/** Forms that each of the two generations holds, so that memory stays flat over any number of articles. */
const ROOM = 1 << 15

/** Forms longer than this are never kept: no word is, and hostile text may be. */
const LONGEST = 64

/**
 * A memo from folded word form to what a language knows of it. Two generations: when the young one is full it becomes the old one,
 * and what is met again moves back; so common words are never worked out twice and rare ones are forgotten.
 */
export class Vocabulary<W> {
  readonly #describe: (form: string) => W
  #young = new Map<string, W>()
  #old = new Map<string, W>()

  constructor(describe: (form: string) => W) {
    this.#describe = describe
  }

  /** What is known about the folded `form`. */
  word(form: string): W {
    const known = this.#young.get(form)
    if (known !== undefined) return known
    if (form.length > LONGEST) return this.#describe(form.slice(0, LONGEST))
    const word = this.#old.get(form) ?? this.#describe(form)
    if (this.#young.size >= ROOM) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(form, word)
    return word
  }
}
