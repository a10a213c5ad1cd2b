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
  async all(keys: ReadonlySet<K>, fetch: (missing: readonly K[]) => Promise<Iterable<readonly [K, V]>>): Promise<ReadonlyMap<K, V>> {
    const kept = new Map<K, V>()
    const missing: K[] = []
    for (const key of keys) {
      const value = this.get(key)
      if (value === undefined) missing.push(key)
      else kept.set(key, value)
    }
    if (missing.length === 0) return kept
    const fetched = new Map(await fetch(missing))
    for (const [key, value] of fetched) this.put(key, value)
    const found = new Map<K, V>()
    for (const key of keys) {
      const value = kept.get(key) ?? fetched.get(key)
      if (value !== undefined) found.set(key, value)
    }
    return found
  }
}
