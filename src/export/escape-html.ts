// Text into HTML: nothing of an article is ever markup.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Bidi overrides and embeddings could reorder what stands around an article's words; they are shown as marks instead. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g

/** `text` as HTML text or attribute value. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] as string).replace(OVERRIDES, '\u2423')
}
