// How much of a list is wanted.

/** A stretch of a list. */
export interface Extent {
  /** At most this many; 100 when not given. */
  readonly limit?: number
  /** Left out at the beginning. */
  readonly offset?: number
}
