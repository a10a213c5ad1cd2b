// Names that stand: the latest name under a key among those added to a scene, found without looking through all of them.

import type { Found } from '../../../name-scene.ts'

/** What is asked of a scene: every name ever added, in order, and which name stands over a token. */
interface Names {
  readonly added: readonly Found[]
  over(i: number): Found | undefined
}

/** An index over a scene's names; a name whose key is undefined is left out. It follows what is added and taken away. */
export class Standing {
  readonly #scene: Names
  readonly #keyOf: (name: Found) => string | undefined
  /** Places in `added`: of the last name under each key, and for each name of the one before it under the same key, or -1. */
  readonly #last = new Map<string, number>()
  readonly #before: number[] = []

  constructor(scene: Names, keyOf: (name: Found) => string | undefined) {
    this.#scene = scene
    this.#keyOf = keyOf
  }

  /** The name added last under `key` that nothing has replaced. */
  latest(key: string): Found | undefined {
    const { added } = this.#scene
    while (this.#before.length < added.length) this.#put(this.#keyOf(added[this.#before.length] as Found))
    const last = this.#last.get(key) ?? -1
    let at = last
    while (at >= 0 && !this.#stands(added[at] as Found)) at = this.#before[at] as number
    // What was replaced is not looked at again.
    if (at !== last) this.#last.set(key, at)
    return at < 0 ? undefined : added[at]
  }

  #stands(name: Found): boolean {
    return this.#scene.over(name.first) === name
  }

  /** Puts the name added last under `key`, which whoever added it had worked out to ask for {@link latest}. */
  learn(key: string): void {
    if (this.#before.length === this.#scene.added.length - 1) this.#put(key)
  }

  #put(key: string | undefined): void {
    if (key !== undefined) {
      const place = this.#before.length
      this.#before.push(this.#last.get(key) ?? -1)
      this.#last.set(key, place)
    } else this.#before.push(-1)
  }
}
