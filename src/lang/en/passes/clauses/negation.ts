// Negation: whether the clause itself says that something is not so.

import type { Piece } from '../../../clauses/index.ts'
import { isFinite } from './verbs.ts'
import type { View } from './view.ts'

/** Whether the first verb of `piece` is negated, or its subject is nobody: «no ship left», «did not leave», «has never left». */
export function isNegated(view: View, piece: Piece): boolean {
  for (let k = piece.first; k < piece.last; k++) {
    if (isNo(view, k)) return view.form(k) !== 'no' || k === piece.first || isFinite(view, k - 1)
    if (isFinite(view, k)) return isNo(view, k + 1) || (isNo(view, k + 2) && view.word(k + 1)?.cue?.closed.has('adverb') === true)
  }
  return false
}

function isNo(view: View, k: number): boolean {
  return view.word(k)?.cue?.closed.has('negation') === true && view.form(k + 1) !== 'only'
}
