// Texts that no database keeps unchanged, refused before anything is written.

import type { Diagnostic } from '../model/index.ts'
import type { Entry } from './port.ts'

const UNSTORABLE = /\0|\p{Surrogate}/u

/** Why `entry` cannot be kept, by entry, or `undefined` when it can. */
export function unstorable(entry: Entry): readonly (readonly [Entry, Diagnostic])[] | undefined {
  const { article } = entry.reading
  const { text, title, outlet, url, authors } = article
  const at = text.search(UNSTORABLE)
  if (at >= 0) return [[entry, { ...told(text.slice(at)), start: at, end: at + 1 }]]
  const { page } = entry
  const other = [title, outlet, url, ...authors, page?.url, page?.name, page?.outlet, ...Object.values(page?.meta ?? {})].find(
    (field) => field !== undefined && UNSTORABLE.test(field),
  )
  return other === undefined ? undefined : [[entry, told(other.slice(other.search(UNSTORABLE)))]]
}

function told(from: string): Diagnostic {
  return {
    code: 'unstorable',
    message: from.startsWith('\0') ? 'The text holds a NUL character.' : 'The text holds half of a character outside the basic plane.',
    remedy: 'Look at the encoding of the source; the text cannot be kept unchanged.',
  }
}
