// What a user asks of the search, as words and the forms each may take.

import { Failure } from '../model/index.ts'
import type { SearchWords } from './port.ts'

/** A word, or words that stand next to each other; `keys` of a single word are the further forms it may be found under. */
export interface Asked {
  readonly words: readonly string[]
  readonly keys: readonly string[]
}

/** Opening and closing quotation marks of a phrase. */
const MARKS = /["«»“”„]/u

/** A query asks for no more than this many words; what follows is left out. */
const MOST = 32

/** Takes `query` apart. @throws {Failure} `usage` when there is no word in it. */
export function asked(query: string, words: SearchWords): readonly Asked[] {
  const all = query
    .slice(0, 2000)
    .split(MARKS)
    .flatMap((part, i): Asked[] => {
      const found = words.words(part).map((word) => word.form)
      if (i % 2 === 1 && found.length > 1) return [{ words: found, keys: [] }]
      return found.map((word) => ({ words: [word], keys: words.queryKeys(word).filter((key) => key !== word) }))
    })
    .slice(0, MOST)
  if (all.length === 0)
    throw new Failure(
      'usage',
      'There is no word to search for.',
      'Give one or more words, in quotation marks when they must stand next to each other.',
    )
  return all
}
