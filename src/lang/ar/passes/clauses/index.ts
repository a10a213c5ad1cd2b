// Arabic clauses: the cutter that the clause room runs with.

import { clausesBy, type Cutter, type Run } from '../../../clauses/index.ts'
import type { Draft } from '../../../draft.ts'
import type { Language } from '../../../language.ts'
import type { ArabicWord } from '../../word.ts'
import { cut } from './cut.ts'
import { isFinite, verbFrom } from './finite.ts'
import { innerOf } from './inner.ts'
import { isNegated } from './negation.ts'
import { pieceOf, settled } from './piece.ts'
import { pointingOf } from './pointing.ts'
import { View } from './view.ts'

const views = new WeakMap<Run, View>()

/** One view a run, for all that is asked of it. */
function viewOf(draft: Draft<ArabicWord>, run: Run): View {
  let view = views.get(run)
  if (view === undefined) views.set(run, (view = new View(draft, run)))
  return view
}

const cutter: Cutter<ArabicWord> = {
  pieces(draft, run) {
    const view = viewOf(draft, run)
    return settled(view, cut(view)).flatMap((stretch) => {
      const piece = pieceOf(view, stretch)
      return piece === undefined ? [] : [piece, ...innerOf(view, piece)]
    })
  },
  opensWith(draft, run, piece) {
    const view = viewOf(draft, run)
    const from = verbFrom(view, view.past(piece.first))
    if (from >= 0 && /^[وف]?(?:كان|كانت|كانوا|يكون|تكون)$/u.test(view.form(from))) {
      for (let k = from + 1; k < Math.min(piece.last, from + 7); k++) if (isFinite(view, k)) return k
    }
    return from
  },
  isNegated: (draft, run, piece) => isNegated(viewOf(draft, run), piece),
  pointing: (draft, run, piece) => pointingOf(viewOf(draft, run), piece),
}

/** Cuts the body of an Arabic article into its propositions. */
export const arabicClauses: Language<ArabicWord>['clauses'] = clausesBy(cutter)
