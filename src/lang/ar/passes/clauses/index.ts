// Arabic clauses: the cutter that the clause room runs with.

import { clausesBy, type Cutter, type Piece } from '../../../clauses/index.ts'
import type { Language } from '../../../language.ts'
import type { ArabicEventWord } from '../../event-word.ts'
import { cut } from './cut.ts'
import { isFinite, verbFrom } from './finite.ts'
import { innerOf } from './inner.ts'
import { isNegated } from './negation.ts'
import { pieceOf, settled } from './piece.ts'
import { pointingOf } from './pointing.ts'
import { View } from './view.ts'

const cutter: Cutter<ArabicEventWord, View> = {
  view: (draft, run) => new View(draft, run),
  pieces(view) {
    return settled(view, cut(view)).flatMap((stretch) => {
      const piece = pieceOf(view, stretch)
      return piece === undefined || isAdjunct(view, piece) ? [] : [piece, ...innerOf(view, piece)]
    })
  },
  opensWith(view, piece) {
    const from = verbFrom(view, view.past(piece.first))
    if (from >= 0 && /^[وف]?(?:كان|كانت|كانوا|يكون|تكون)$/u.test(view.form(from))) {
      for (let k = from + 1; k < Math.min(piece.last, from + 7); k++) if (isFinite(view, k)) return k
    }
    return from
  },
  isNegated: (view, piece) => isNegated(view, piece),
  pointing: (view, piece) => pointingOf(view, piece),
}

/** «، وذلك لتنسيق العمليات»: left over behind what somebody is reported to have said, it states nothing by itself. */
function isAdjunct(view: View, { first, last }: Piece): boolean {
  if (view.run.attributed || !/^و?ذلك$/u.test(view.form(view.past(first)))) return false
  for (let k = first; k < last; k++) if (isFinite(view, k)) return false
  return true
}

/** Cuts the body of an Arabic article into its propositions. */
export const arabicClauses: Language<ArabicEventWord>['clauses'] = clausesBy(cutter)
