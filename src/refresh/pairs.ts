// Pairs of numbers, each two once, in either order.

/** A set of unordered pairs. */
export class Pairs {
  readonly #others = new Map<number, Set<number>>()

  /** Puts the pair of two numbers; nothing makes a pair with itself. */
  put(x: number, y: number): void {
    if (x === y) return
    const [a, b] = x < y ? [x, y] : [y, x]
    const others = this.#others.get(a)
    if (others === undefined) this.#others.set(a, new Set([b]))
    else others.add(b)
  }

  has(x: number, y: number): boolean {
    const [a, b] = x < y ? [x, y] : [y, x]
    return this.#others.get(a)?.has(b) === true
  }

  /** Each pair, the lesser first. */
  *all(): Iterable<readonly [number, number]> {
    for (const [a, others] of this.#others) for (const b of others) yield [a, b]
  }

  /** All that are in pairs. */
  members(): ReadonlySet<number> {
    const members = new Set<number>()
    for (const [a, others] of this.#others) {
      members.add(a)
      for (const b of others) members.add(b)
    }
    return members
  }
}
