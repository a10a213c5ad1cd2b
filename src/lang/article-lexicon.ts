// What a language knows of an article's head, tail and furniture, for the article room.

/** Filled by each language from its `data/`; the article room reads it and names no language. */
export interface ArticleLexicon {
  /** Folded line starts that open related links or another article («اقرا ايضا»). */
  readonly related: readonly string[]
  /** Folded whole lines or line starts that are furniture («تابعونا على», «Share this»). */
  readonly boilerplate: readonly string[]
  /** Folded line starts of tag lists. */
  readonly keywords: readonly string[]
}
