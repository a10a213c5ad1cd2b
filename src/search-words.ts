// The words of full-text search, composed of what every language knows of its own.

import { languages } from './languages.ts'
import type { SearchWords } from './store/index.ts'
import { foldTable, foldWord, Kind, kindOf, sharedFold, Vocabulary, type FoldTable } from './text/index.ts'

const table: FoldTable = foldTable(sharedFold, ...languages.map((language) => language.fold))

/** Longer words are cut: no word is so long, and databases have their limits. */
const LONGEST = 64

const indexed = new Vocabulary<readonly string[]>((form) => languages.flatMap(({ search }) => search.index(form)))

/** How articles and queries become words: folded by all languages at once, as the engine does. */
export const searchWords: SearchWords = {
  version: '1',
  words,
  indexKeys: (word) => indexed.word(word),
  queryKeys: (word) => languages.flatMap(({ search }) => search.query(word)),
}

function words(text: string): readonly string[] {
  const folded = foldWord(text, table)
  const found: string[] = []
  let from = -1
  let kind: Kind = Kind.space
  for (let i = 0; i <= folded.length; i++) {
    const here = i < folded.length ? kindOf(folded.charCodeAt(i)) : Kind.space
    if (here === kind && from >= 0) continue
    if (from >= 0 && here !== Kind.mark) {
      // The «s» of «Russia's» is no word.
      if (!(i - from === 1 && folded[from] === 's' && folded[from - 1] === "'")) found.push(folded.slice(from, Math.min(i, from + LONGEST)))
      from = -1
    }
    if (from < 0 && (here === Kind.arabic || here === Kind.latin || here === Kind.letter || here === Kind.digit)) {
      from = i
      kind = here
    }
  }
  return found
}
