// The short forms of an article that begin with one word, found by the word after it.

import type { Found } from './scene.ts'

/** A short form, and the persons of the article it may stand for. An article may list many thousands, each in two forms: so no lists of one. */
export interface Short {
  /** Words behind the first. */
  readonly second: string | undefined
  readonly rest: readonly string[]
  /** The first person it may stand for, and all, in order, when there are more. */
  readonly name: Found
  names: Found[] | undefined
  /** The one among them who rules, null when none does; looked up when first asked for. */
  ruler: Found | null | undefined
  /** The next one that begins alike and is no longer. */
  next: Short | undefined
}

/** So many are gone through; more are found by their second word. */
const FEW = 4

/** Short forms with the same first word. */
export class Shorts {
  /** The one that is this word alone. */
  alone: Short | undefined = undefined
  /** Those of more words, longest first. */
  #all: Short | undefined = undefined
  #count = 0
  #bySecond: Map<string, Short> | undefined = undefined

  /** Adds `name` to those for whom the first word, `second` and `rest` may stand. */
  add(name: Found, second: string | undefined, rest: readonly string[]): void {
    const known = second === undefined ? this.alone : alike(this.longer(second), second, rest)
    if (known !== undefined) {
      if (known.names === undefined) known.names = [known.name, name]
      else known.names.push(name)
      return
    }
    const short: Short = { second, rest, name, names: undefined, ruler: undefined, next: undefined }
    if (second === undefined) this.alone = short
    else this.#put(second, short)
  }

  /** The longest of those that `second` may go on with, the others behind it; of few, all. */
  longer(second: string): Short | undefined {
    return this.#bySecond === undefined ? this.#all : this.#bySecond.get(second)
  }

  #put(second: string, short: Short): void {
    if (this.#bySecond !== undefined) {
      this.#bySecond.set(second, among(this.#bySecond.get(second), short))
      return
    }
    this.#all = among(this.#all, short)
    if (++this.#count <= FEW) return
    this.#bySecond = new Map()
    let one: Short | undefined = this.#all
    this.#all = undefined
    for (let behind: Short | undefined; one !== undefined; one = behind) {
      behind = one.next
      one.next = undefined
      this.#put(one.second as string, one)
    }
  }
}

/** The form of exactly these words. */
function alike(first: Short | undefined, second: string, rest: readonly string[]): Short | undefined {
  for (let one = first; one !== undefined; one = one.next)
    if (one.second === second && one.rest.length === rest.length && one.rest.every((word, k) => word === rest[k])) return one
  return undefined
}

/** `short` in its place among those from `first` on, the longest first. */
function among(first: Short | undefined, short: Short): Short {
  if (first === undefined || first.rest.length <= short.rest.length) {
    short.next = first
    return short
  }
  let before = first
  while (before.next !== undefined && before.next.rest.length > short.rest.length) before = before.next
  short.next = before.next
  before.next = short
  return first
}
