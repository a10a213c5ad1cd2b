// The one fold table by which Arabic word lists are compared with Arabic text.

import { foldTable, foldWord, sharedFold, type FoldTable } from '../../text/index.ts'
import { arabicFold } from './fold.ts'

/** Shared rules and Arabic rules, compiled once. */
export const arabicTable: FoldTable = foldTable(sharedFold, arabicFold)

/** The folded form of a listed word. */
export function arabicForm(word: string): string {
  return foldWord(word, arabicTable)
}
