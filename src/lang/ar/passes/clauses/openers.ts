// Openers: the listed words between clauses, found at a position of a run.

import type { RunView } from '../../../clauses/index.ts'
import type { ArabicEventWord } from '../../event-word.ts'
import type { OpenerRow, Opens } from '../../words/clause/openers.ts'

/** Listed words found: what they open, the position after them, whether a conjunction was glued to the first. */
export interface Opener {
  readonly opens: Opens
  readonly last: number
  readonly conjoined: boolean
  /** «أن» or «أنه» ends it. */
  readonly that: boolean
}

/** The longest opener at position `k`. */
export function openerOf(view: RunView<ArabicEventWord>, k: number): Opener | undefined {
  const clause = view.word(k)?.clause
  if (clause === undefined || (clause.openers.length === 0 && clause.glued.length === 0) || !view.isWord(k)) return undefined
  return match(view, k, clause.openers, false) ?? match(view, k, clause.glued, true)
}

function match(view: RunView<ArabicEventWord>, k: number, rows: readonly OpenerRow[], conjoined: boolean): Opener | undefined {
  for (const { words, opens } of rows) {
    let n = 1
    while (n < words.length && isThe(view, k + n, words[n] as string)) n++
    if (n === words.length) return { opens, last: k + n, conjoined, that: words[words.length - 1] === 'ان' }
  }
  return undefined
}

/** «أن» may carry a pronoun: «إلا أنها». */
function isThe(view: RunView<ArabicEventWord>, k: number, wanted: string): boolean {
  return view.form(k) === wanted || (wanted === 'ان' && view.word(k)?.cue?.that !== undefined && !/^[وفب]/u.test(view.form(k)))
}
