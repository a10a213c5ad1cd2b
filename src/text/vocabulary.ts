// The vocabulary: what is known about each distinct word form, worked out once and kept.

/** The most forms a vocabulary keeps before it starts afresh, so that memory stays flat over any number of articles. */
const ROOM = 1 << 16

/** Forms longer than this are never looked up: no word is, and hostile text may be. */
const LONGEST = 64

/** A memo from folded word form to what a language knows of it. */
export class Vocabulary<W> {
  readonly #describe: (form: string) => W
  readonly #words = new Map<string, W>()

  constructor(describe: (form: string) => W) {
    this.#describe = describe
  }

  /** What is known about the folded `form`. Equal forms give the same object until the memo starts afresh. */
  word(form: string): W {
    const known = this.#words.get(form)
    if (known !== undefined) return known
    const word = this.#describe(form.length > LONGEST ? form.slice(0, LONGEST) : form)
    if (form.length > LONGEST) return word
    if (this.#words.size >= ROOM) this.#words.clear()
    this.#words.set(form, word)
    return word
  }
}
