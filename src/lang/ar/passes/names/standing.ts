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
  readonly #names = new Map<string, Found[]>()
  #seen = 0

  constructor(scene: Names, keyOf: (name: Found) => string | undefined) {
    this.#scene = scene
    this.#keyOf = keyOf
  }

  /** The name added last under `key` that nothing has replaced. */
  latest(key: string): Found | undefined {
    const { added } = this.#scene
    for (; this.#seen < added.length; this.#seen++) this.#put(added[this.#seen] as Found)
    const names = this.#names.get(key)
    for (;;) {
      const name = names?.at(-1)
      if (name === undefined || this.#scene.over(name.first) === name) return name
      names?.pop()
    }
  }

  #put(name: Found): void {
    const key = this.#keyOf(name)
    if (key === undefined) return
    const names = this.#names.get(key)
    if (names === undefined) this.#names.set(key, [name])
    else names.push(name)
  }
}
