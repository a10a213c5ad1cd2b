// What an Arabic word adds to a comparison: the stem without clitics and endings, or nothing.

import { arabicSearchKeys } from './search-keys.ts'
import type { ArabicWord } from './word.ts'

/** Folded stem; absent for words too short to mean anything alone. */
export function arabicContentWord(word: ArabicWord): string | undefined {
  if (word.form.length < 3 && word.number === undefined) return undefined
  return [word.form, ...arabicSearchKeys.query(word.form)].sort((a, b) => a.length - b.length)[0]
}
