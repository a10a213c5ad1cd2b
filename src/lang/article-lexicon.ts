// What a language knows of an article's head, tail and furniture, for the article room.

/**
 * What a row of the article lexicon says of its form.
 *
 * Line starts (with `-line`: the whole line): `related` opens links or another article, `furniture` is the page's and no one's text,
 * `keywords` opens a tag list, `masthead` is an office whose holder stands beside or below it, `credit` is a label before
 * the outlet or agency that a text comes from, `published` and `updated` are labels before a date.
 * Anywhere in a short line: `caption` marks a photo's caption, `reading` a reading time.
 * Words of a head: `desk` is a credit that names nobody (value: an agency id for «agencies», else empty), `before-name` stands
 * before a name and is none itself, `title` is a person's title that stays out of an author's name, `place` is a place by another name (value: its id),
 * `desk-of` stands behind an outlet's name for its writers, `outlet` is an outlet that bylines name and no gazetteer has yet (value: its id), `given-name` is one that begins like the proclitic «and».
 * Of running text: `continues` opens a line that goes on from the one before, `anaphor` refers to what was said, `inside` stands
 * before a date inside a sentence. `month` (value: 1 to 12), `weekday`, `era`, `clock` are words of dates.
 */
export type ArticleWordKind =
  | 'related'
  | 'related-line'
  | 'furniture'
  | 'furniture-line'
  | 'keywords'
  | 'keywords-line'
  | 'masthead'
  | 'credit'
  | 'published'
  | 'updated'
  | 'caption'
  | 'reading'
  | 'desk'
  | 'desk-of'
  | 'before-name'
  | 'title'
  | 'place'
  | 'given-name'
  | 'outlet'
  | 'continues'
  | 'anaphor'
  | 'inside'
  | 'month'
  | 'weekday'
  | 'era'
  | 'clock'

/** One row of a language's `data/article.tsv`. */
export interface ArticleWord {
  readonly form: string
  readonly kind: string
  readonly value: string
}

/** Filled by each language from its `data/`; the article room reads it and names no language. */
export interface ArticleLexicon {
  readonly words: readonly ArticleWord[]
  /** A proclitic «and» that is written together with the next word; '' when the language has none. */
  readonly and: string
  /** Letters that names from abroad are written with by turns: a name with the first is also looked up with the second. */
  readonly alike: readonly (readonly [string, string])[]
  /** Order of an all-number date with the year last. */
  readonly dateOrder: 'day-first' | 'month-first'
}
