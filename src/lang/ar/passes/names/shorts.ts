// The short forms of an article that begin with one word, found by the word after it.

import type { Found } from './scene.ts'

/** Words of a short form, and the persons of the article it may stand for, in order. */
export interface Short {
  readonly words: readonly string[]
  readonly names: Found[]
  /** The one among them who rules, null when none does; looked up when first asked for. */
  ruler: Found | null | undefined
}

/** So many are looked through; more are found by their second word. A table for each of them would be most of what a long list of persons costs. */
const FEW = 4

/** Short forms with the same first word. */
export class Shorts {
  /** The one that is this word alone. */
  alone: Short | undefined = undefined
  #all: readonly Short[] = []
  #bySecond: Map<string, readonly Short[]> | undefined = undefined

  /** Adds `name` to those whom `words` may stand for. */
  add(words: readonly string[], name: Found): void {
    const second = words[1]
    if (second === undefined) {
      if (this.alone === undefined) this.alone = { words, names: [name], ruler: undefined }
      else this.alone.names.push(name)
      return
    }
    const near = this.longer(second)
    const known = near.find((short) => short.words.length === words.length && short.words.every((word, k) => word === words[k]))
    if (known !== undefined) known.names.push(name)
    else this.#put(second, near, { words, names: [name], ruler: undefined })
  }

  /** Those of more words that `second` may go on with, longest first; of few, all. */
  longer(second: string): readonly Short[] {
    return this.#bySecond === undefined ? this.#all : (this.#bySecond.get(second) ?? NONE)
  }

  #put(second: string, near: readonly Short[], short: Short): void {
    const more = [short, ...near].sort((a, b) => b.words.length - a.words.length)
    if (this.#bySecond !== undefined) this.#bySecond.set(second, more)
    else if (more.length <= FEW) this.#all = more
    else {
      this.#bySecond = new Map()
      for (const one of more) {
        const key = one.words[1] as string
        this.#bySecond.set(key, [...(this.#bySecond.get(key) ?? NONE), one])
      }
      this.#all = NONE
    }
  }
}

const NONE: readonly Short[] = []
