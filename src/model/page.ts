// The page: what was fetched or opened, before anything is understood.

import type { BlockRole } from './article.ts'

/** What the markup of a page says about itself, by the name of the field: who found it and its value. */
export interface MarkupFacts {
  readonly title?: string
  readonly outlet?: string
  readonly language?: string
  /** Publication days that the markup states, best first: `YYYY-MM-DD`. */
  readonly published: readonly string[]
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  /** Which rule found each of the fields above. */
  readonly found: Readonly<Record<string, string>>
}

/** A page's markup taken apart: its facts, and the roles that elements give to stretches of `Page.text`. */
export interface Markup {
  readonly facts: MarkupFacts
  /** In order, without overlap; every line of the text lies in one of them. A line that markup leaves open is a `paragraph`. */
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly role: BlockRole }[]
}

/** Decoded input. For HTML `text` is the visible text in reading order, a line an element; for plain text the file's own content. */
export interface Page {
  readonly text: string
  readonly format: 'text' | 'html'
  /** For HTML: what the markup says. */
  readonly markup?: Markup
  /** Name of the encoding the bytes were decoded with (WHATWG label). */
  readonly encoding: string
  /** File name or address, as the user gave it. */
  readonly name?: string
  readonly url?: string
  /** HTTP headers that matter: `content-type`, `last-modified`. */
  readonly headers?: Readonly<Record<string, string>>
  /** Moment of retrieval, ISO 8601, given by whoever fetched it. */
  readonly retrieved?: string
}

/** What the caller knows better than the page. */
export interface ReadOptions {
  /** Publication day, `YYYY-MM-DD`. */
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
}
