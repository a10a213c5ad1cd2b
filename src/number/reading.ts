// What reading a number out of tokens gives, whatever the language.

/** A number read from tokens `[first, last)`. */
export interface NumberReading {
  readonly value: number
  readonly first: number
  readonly last: number
  /** Folded units of proclitics («و», «بـ», «لـ») glued before the first token's number: the number itself begins at `from[first] + lead`. */
  readonly lead: number
  /** A rank («الثالث», "third"), not a count. */
  readonly ordinal: boolean
  /** Begins with figures. */
  readonly digits: boolean
  /** With the definite article («الخمسة والعشرين»). */
  readonly definite: boolean
  /** Only an order of magnitude («مئات», "dozens"): `value` is its lower bound. */
  readonly vague: boolean
  /** A fraction of something («ثلث», "half"), by words. */
  readonly fraction: boolean
  /** The power of a thousand spoken last («ألف» 1000, "million" 1e6), 1 when none was. */
  readonly scale: number
}
