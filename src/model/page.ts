// The page: what was fetched or opened, before anything is understood.

/** Decoded input. For HTML `text` is the markup as decoded; for plain text the file's own content. */
export interface Page {
  readonly text: string
  readonly format: 'text' | 'html'
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
