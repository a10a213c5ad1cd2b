// Recent: a map that forgets what was not asked for lately.

/** Two generations of entries, each of at most `most` ÷ 2: what is asked for stays in the younger, and the elder goes when that is full. */
export class Recent<K, V> {
  readonly #half: number
  #young = new Map<K, V>()
  #old = new Map<K, V>()

  constructor(most: number) {
    this.#half = Math.ceil(most / 2)
  }

  /** What is kept under `key`. */
  get(key: K): V | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.put(key, old)
    return old
  }

  /** Keeps `value` under `key`. */
  put(key: K, value: V): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
  }

  /** The values under `keys`, in their order; `fetch` gives those that are not kept, and what it does not give is passed over. */
  async all(keys: Iterable<K>, fetch: (missing: readonly K[]) => Promise<readonly (readonly [K, V])[]>): Promise<readonly V[]> {
    const found = new Map<K, V | undefined>()
    const missing: K[] = []
    for (const key of keys) {
      if (found.has(key)) continue
      const value = this.get(key)
      found.set(key, value)
      if (value === undefined) missing.push(key)
    }
    if (missing.length > 0) {
      for (const [key, value] of await fetch(missing)) {
        found.set(key, value)
        this.put(key, value)
      }
    }
    const values: V[] = []
    for (const value of found.values()) if (value !== undefined) values.push(value)
    return values
  }
}
