// Unions: numbers joined into sets.

/** Disjoint sets of the numbers below a size; each is known by its least member. */
export class Unions {
  readonly #parent: Int32Array

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i)
  }

  /** The least member of the set that holds `x`. */
  find(x: number): number {
    let root = x
    while (this.#parent[root] !== root) root = this.#parent[root] as number
    while (this.#parent[x] !== root) {
      const next = this.#parent[x] as number
      this.#parent[x] = root
      x = next
    }
    return root
  }

  /** Makes the sets of `x` and `y` one and returns its least member. */
  join(x: number, y: number): number {
    const [p, q] = [this.find(x), this.find(y)]
    this.#parent[Math.max(p, q)] = Math.min(p, q)
    return Math.min(p, q)
  }
}
