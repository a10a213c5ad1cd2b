// What an English word adds to a comparison: its folded form, or nothing.

import type { EnglishWord } from './word.ts'

/** Folded form; absent for words too short to mean anything alone. */
export function englishContentWord(word: EnglishWord): string | undefined {
  return word.form.length < 3 ? undefined : word.form
}
