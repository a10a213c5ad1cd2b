// Texts that no database keeps unchanged, refused before anything is written.

import type { Diagnostic } from '../model/index.ts'
import type { Entry } from './port.ts'

/** Why `entry` cannot be kept, or `undefined` when it can. */
export function unstorable(entry: Entry): readonly (readonly [Entry, Diagnostic])[] | undefined {
  const { text } = entry.reading.article
  // Both pages and readings survive JSON; so what is wrong anywhere in them is seen in the text or in its JSON.
  const at = text.search(/\0|\p{Surrogate}/u)
  if (at < 0) return undefined
  return [
    [
      entry,
      {
        code: 'unstorable',
        message: text[at] === '\0' ? 'The text holds a NUL character.' : 'The text holds half of a character outside the basic plane.',
        remedy: 'Look at the encoding of the source; the text cannot be kept unchanged.',
        start: at,
        end: at + 1,
      },
    ],
  ]
}
