// English clauses: the cutter that the clause room runs with.

import { clausesBy, type Cutter, type Run } from '../../../clauses/index.ts'
import type { Draft } from '../../../draft.ts'
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

const views = new WeakMap<Run, View>()

/** One view a run, for all that is asked of it. */
function viewOf(draft: Draft<EnglishWord>, run: Run): View {
  let view = views.get(run)
  if (view === undefined) views.set(run, (view = new View(draft, run)))
  return view
}

const cutter: Cutter<EnglishWord> = {
  pieces(draft, run) {
    const view = viewOf(draft, run)
    return settled(view, cut(view)).flatMap((stretch) => {
      const piece = pieceOf(view, stretch)
      return piece === undefined ? [] : [piece]
    })
  },
  opensWith(draft, run, piece) {
    const view = viewOf(draft, run)
    let verb = verbSoon(view, piece.first, SUBJECT)
    // «had also reported»: the verb that the auxiliary helps.
    for (let k = verb + 1; verb >= 0 && view.isAuxiliary(verb) && k < verb + 4; k++) if (view.word(k)?.cue?.verb !== undefined) verb = k
    return verb < piece.last ? verb : -1
  },
  isNegated: (draft, run, piece) => isNegated(viewOf(draft, run), piece),
  pointing: (draft, run, piece) => pointingOf(viewOf(draft, run), piece),
}

/** Cuts the body of an English article into its propositions. */
export const englishClauses: Language<EnglishWord>['clauses'] = clausesBy(cutter)
