// Openers: the listed words between clauses, found at a position of a run.

import { lazy } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/ar/clause-openers.ts'
import { arabicForm } from '../../table.ts'
import type { RunView } from '../../../clauses/index.ts'
import type { ArabicWord } from '../../word.ts'

/** What the words open; see data/clause-openers.tsv. */
export type Opens = 'join' | 'sub' | 'if' | 'relative' | 'remark' | 'noun' | 'part' | 'link' | 'none'

/** Listed words found: what they open, the position after them, whether a conjunction was glued to the first. */
export interface Opener {
  readonly opens: Opens
  readonly last: number
  readonly conjoined: boolean
  /** «أن» or «أنه» ends it. */
  readonly that: boolean
}

interface Row {
  readonly words: readonly string[]
  readonly opens: Opens
}

const byFirst = lazy((): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const words = arabicForm(row.words).split(' ')
    const known = found.get(words[0] as string) ?? []
    known.push({ words, opens: row.opens as Opens })
    found.set(words[0] as string, known)
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
})

const WAW = 0x648
const FA = 0x641

/** The longest opener at position `k`. */
export function openerOf(view: RunView<ArabicWord>, k: number): Opener | undefined {
  const form = view.form(k)
  if (form === '' || !view.isWord(k)) return undefined
  const plain = match(view, k, form)
  if (plain !== undefined) return { ...plain, conjoined: false }
  const first = form.charCodeAt(0)
  if (first !== WAW && first !== FA) return undefined
  const cut = match(view, k, form.slice(1))
  return cut === undefined ? undefined : { ...cut, conjoined: true }
}

function match(view: RunView<ArabicWord>, k: number, head: string): Omit<Opener, 'conjoined'> | undefined {
  for (const { words, opens } of byFirst().get(head) ?? []) {
    let n = 1
    while (n < words.length && isThe(view, k + n, words[n] as string)) n++
    if (n === words.length) return { opens, last: k + n, that: words[words.length - 1] === 'ان' }
  }
  return undefined
}

/** «أن» may carry a pronoun: «إلا أنها». */
function isThe(view: RunView<ArabicWord>, k: number, wanted: string): boolean {
  return view.form(k) === wanted || (wanted === 'ان' && view.word(k)?.cue?.that !== undefined && !/^[وفب]/u.test(view.form(k)))
}
