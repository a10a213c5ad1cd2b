// Pairs of ids, each two once, in either order.

/** A set of unordered pairs. */
export class Pairs {
  readonly #others = new Map<string, Set<string>>()

  /** Puts the pair of two ids; nothing makes a pair with itself. */
  put(x: string, y: string): void {
    if (x === y) return
    const [a, b] = x < y ? [x, y] : [y, x]
    const others = this.#others.get(a)
    if (others === undefined) this.#others.set(a, new Set([b]))
    else others.add(b)
  }

  has(x: string, y: string): boolean {
    const [a, b] = x < y ? [x, y] : [y, x]
    return this.#others.get(a)?.has(b) === true
  }

  /** Each pair, the lesser id first. */
  *all(): Iterable<readonly [string, string]> {
    for (const [a, others] of this.#others) for (const b of others) yield [a, b]
  }

  /** All ids in pairs. */
  members(): ReadonlySet<string> {
    const ids = new Set<string>()
    for (const [a, b] of this.all()) ids.add(a).add(b)
    return ids
  }
}
