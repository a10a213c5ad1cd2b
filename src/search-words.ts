// The words of full-text search, composed of what every language knows of its own.

import { languages } from './languages.ts'
import type { SearchWord, SearchWords } from './store/index.ts'
import { foldTable, foldWord, Kind, kindOf, sharedFold, Vocabulary, type FoldTable } from './text/index.ts'

const table: FoldTable = foldTable(sharedFold, ...languages.map((language) => language.fold))

/** Longer words are cut: no word is so long, and databases have their limits. */
const LONGEST = 64

/** Words as they are written, folded and cut once each. */
const vocabulary = new Vocabulary<SearchWord>((written) => {
  const form = foldWord(written, table)
  return { form, keys: languages.flatMap(({ search }) => search.index(form)) }
})

/** How articles and queries become words: folded by all languages at once, as the engine does. */
export const searchWords: SearchWords = {
  version: '1',
  words,
  queryKeys: (form) => languages.flatMap(({ search }) => search.query(form)),
}

/** Cuts first and folds each distinct word once: no fold rule reaches across a word's end. */
function words(text: string): readonly SearchWord[] {
  const found: SearchWord[] = []
  let from = -1
  let kind: Kind = Kind.space
  for (let i = 0; i <= text.length; i++) {
    const here = i < text.length ? kindOf(text.charCodeAt(i)) : Kind.space
    if (from >= 0) {
      if (here === kind || here === Kind.mark) continue
      const word = vocabulary.word(text.slice(from, Math.min(i, from + LONGEST)))
      // The «s» of «Russia's» is no word.
      if (word.form !== '' && !(word.form === 's' && isApostrophe(text[from - 1]))) found.push(word)
      from = -1
    }
    if (here === Kind.arabic || here === Kind.latin || here === Kind.letter || here === Kind.digit) {
      from = i
      kind = here
    }
  }
  return found
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === '’' || mark === 'ʼ'
}
