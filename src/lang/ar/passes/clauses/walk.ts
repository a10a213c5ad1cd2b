// The walk: what is known of the clause under way while a run is passed through once.

/** What the clause under way has shown so far. */
export interface Walk {
  /** Position of its first word. */
  first: number
  /** It has a predicate of its own. */
  stated: boolean
  /** It opened with «بعدما», «فيما»: the main clause follows its comma. */
  fronted: boolean
  /** A condition holds it together. */
  conditional: boolean
  /** A relative pronoun waits for its verb. */
  relative: boolean
  /** The last verb stood in a relative clause. */
  inRelative: boolean
  /** The last verb was «أن يفعل», with which another imperfect is coordinate. */
  subjunctive: boolean
  words: number
  depth: number
}

/** A clause that begins at position `first`. */
export function walkFrom(first: number): Walk {
  return {
    first,
    stated: false,
    fronted: false,
    conditional: false,
    relative: false,
    inRelative: false,
    subjunctive: false,
    words: 0,
    depth: 0,
  }
}
