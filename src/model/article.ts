// The article: its text unchanged, a role for every character, and what its head and tail state.

import type { Span } from '../text/span.ts'

/** What a stretch of an article is. Only lede, subheading and paragraph are the article's own body. */
export type BlockRole =
  'title' | 'byline' | 'dateline' | 'lede' | 'subheading' | 'paragraph' | 'caption' | 'boilerplate' | 'related' | 'keywords'

/** A stretch of the article's text; blocks follow each other without gap or overlap and cover all of it. */
export interface Block extends Span {
  readonly role: BlockRole
}

/** Which rule found a field, and where, when the text itself states it. */
export interface Finding {
  readonly rule: string
  readonly start?: number
  readonly end?: number
}

/** Codes of languages that can be read. */
export type LanguageCode = string

/** One news article (schema.org NewsArticle). `text` is the source's own, unchanged; offsets are UTF-16 code units into it. */
export interface Article {
  /** First 16 hex digits of `digest`. */
  readonly id: string
  /** SHA-256 of `text` as UTF-8, in hex. */
  readonly digest: string
  readonly language: LanguageCode
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  /** Publication day `YYYY-MM-DD`: as given by the caller, else as stated. */
  readonly published?: string
  /** What the text or the page's own metadata states. */
  readonly publishedStated?: string
  readonly authors: readonly string[]
  /** Agencies credited, as entity ids. */
  readonly credits: readonly string[]
  /** Places of the dateline, as entity ids. */
  readonly dateline: readonly string[]
  readonly text: string
  readonly blocks: readonly Block[]
  /** Which rule found each field above. */
  readonly found: Readonly<Record<string, Finding>>
}

/** Something in the input that the reader should know of, in words for the user. */
export interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly remedy?: string
  readonly start?: number
  readonly end?: number
}
