// The lexicon of openers: the rows of clause-openers.tsv by their first word.

import { lazy } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/ar/clause-openers.ts'
import { arabicForm } from '../../table.ts'

/** What the words open; see data/clause-openers.tsv. */
export type Opens = 'join' | 'sub' | 'if' | 'relative' | 'remark' | 'noun' | 'part' | 'link' | 'none'

/** One row: its folded words and what they open. */
export interface OpenerRow {
  readonly words: readonly string[]
  readonly opens: Opens
}

const byFirst = lazy((): ReadonlyMap<string, readonly OpenerRow[]> => {
  const found = new Map<string, OpenerRow[]>()
  for (const row of rows) {
    const words = arabicForm(row.words).split(' ')
    const known = found.get(words[0] as string) ?? []
    known.push({ words, opens: row.opens as Opens })
    found.set(words[0] as string, known)
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
})

const NONE: readonly OpenerRow[] = []

/** The rows whose first word is `form`, the longest first. */
export function openersAt(form: string): readonly OpenerRow[] {
  return byFirst().get(form) ?? NONE
}
