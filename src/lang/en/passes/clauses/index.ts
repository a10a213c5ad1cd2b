// English clauses: the cutter that the clause room runs with.

import { clausesBy, type Cutter } from '../../../clauses/index.ts'
import type { Language } from '../../../language.ts'
import type { EnglishWord } from '../../word.ts'
import { cut } from './cut.ts'
import { isNegated } from './negation.ts'
import { pieceOf, settled } from './piece.ts'
import { pointingOf } from './pointing.ts'
import { verbSoon } from './verbs.ts'
import { View } from './view.ts'

/** Farthest the verb stands behind the head of its clause: «The army of the neighbouring country said …». */
const SUBJECT = 25

const cutter: Cutter<EnglishWord, View> = {
  view: (draft, run) => new View(draft, run),
  pieces(view) {
    return settled(view, cut(view)).flatMap((stretch) => {
      const piece = pieceOf(view, stretch)
      return piece === undefined ? [] : [piece]
    })
  },
  opensWith(view, piece) {
    let verb = verbSoon(view, piece.first, SUBJECT)
    // «had also reported»: the verb that the auxiliary helps.
    for (let k = verb + 1; verb >= 0 && view.isAuxiliary(verb) && k < verb + 4; k++) if (view.word(k)?.cue?.verb !== undefined) verb = k
    return verb < piece.last ? verb : -1
  },
  isNegated: (view, piece) => isNegated(view, piece),
  pointing: (view, piece) => pointingOf(view, piece),
}

/** Cuts the body of an English article into its propositions. */
export const englishClauses: Language<EnglishWord>['clauses'] = clausesBy(cutter)
