// The one fold table by which English word lists are compared with English text.

import { foldTable, foldWord, sharedFold, type FoldTable } from '../../text/index.ts'
import { englishFold } from './fold.ts'

/** Shared rules and English rules, compiled once. */
export const englishTable: FoldTable = foldTable(sharedFold, englishFold)

/** The folded form of a listed word. */
export function englishForm(word: string): string {
  return foldWord(word, englishTable)
}
