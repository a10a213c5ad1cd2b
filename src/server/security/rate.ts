// Limits of how often somebody may ask: buckets that fill by the second.

/** Requests a second on the long run, and how many at once. */
export interface Limit {
  readonly perSecond: number
  readonly burst: number
}

/** The limits of a server, each for one client; those of `login` hold for one name as well. */
export interface Limits {
  readonly read: Limit
  readonly write: Limit
  readonly login: Limit
}

/** On loopback programs may work; elsewhere people do. */
export const LIMITS: Readonly<Record<'loopback' | 'users', Limits>> = {
  loopback: {
    read: { perSecond: 2000, burst: 4000 },
    write: { perSecond: 50, burst: 200 },
    login: { perSecond: 0.1, burst: 10 },
  },
  users: { read: { perSecond: 50, burst: 400 }, write: { perSecond: 2, burst: 40 }, login: { perSecond: 0.1, burst: 10 } },
}

/** Buckets that are remembered. */
const MOST = 20_000

/** Counts requests by a key. */
export class Rate {
  readonly #limit: Limit
  readonly #now: () => number
  readonly #buckets = new Map<string, { left: number; at: number }>()

  /** `now` gives milliseconds. */
  constructor(limit: Limit, now: () => number = () => performance.now()) {
    this.#limit = limit
    this.#now = now
  }

  /** Takes one from the bucket of `key`. @returns 0, or the seconds until there is one. */
  take(key: string): number {
    const now = this.#now()
    const { perSecond, burst } = this.#limit
    const bucket = this.#buckets.get(key) ?? { left: burst, at: now }
    const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond)
    // The least lately used goes first.
    this.#buckets.delete(key)
    if (this.#buckets.size >= MOST) this.#buckets.delete(this.#buckets.keys().next().value as string)
    this.#buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now })
    return left >= 1 ? 0 : (1 - left) / perSecond
  }
}
