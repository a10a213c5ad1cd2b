// Pointing: clauses that say no more than «this toll», «that», «the accusations».

import { lazy } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/en/pointing-nouns.ts'
import type { Piece, Pointing } from '../../../clauses/index.ts'
import type { Pointer } from '../../../language.ts'
import type { View } from './view.ts'

/** Most words that a clause has besides what it points with. */
const MOST = 3
/** The same where the verb that reports and its subject stand beside. */
const APART = 10

const nouns = lazy((): ReadonlyMap<string, Pointer> => new Map(rows.map(({ word, to }) => [word, to as Pointer])))

/** What `piece` points back with, or undefined when it says something of its own. */
export function pointingOf(view: View, piece: Piece): Pointing | undefined {
  let found: Pointing | undefined
  let extra = 0
  let cue = -1
  for (let k = piece.first; k < piece.last; k++) {
    if (view.mark(k) !== '') continue
    if (cue < 0 && view.word(k)?.cue?.verb !== undefined && !nouns().has(view.form(k))) cue = k
    const noun = /^(?:the|this|that|these|those)$/u.test(view.form(k)) ? nouns().get(view.form(k + 1)) : undefined
    const alone = k === piece.last - 1 && /^(?:this|that)$/u.test(view.form(k))
    if (noun === undefined && !alone) {
      if (++extra > APART) return undefined
      continue
    }
    found ??= { to: noun ?? 'statement', first: k, last: alone ? k + 1 : k + 2 }
    if (noun !== undefined) k++
  }
  if (found === undefined || view.run.attributed) return extra <= MOST ? found : undefined
  const act = cue < 0 ? undefined : view.word(cue)?.cue?.verb?.act
  return act === undefined || cue > found.first ? undefined : { ...found, act }
}
