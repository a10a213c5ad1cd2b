// Pointing: clauses that say no more than «هذه الحصيلة», «ذلك», «صحة هذه الاتهامات».

import { lazy } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/ar/pointing-nouns.ts'
import type { Piece, Pointing } from '../../../clauses/index.ts'
import type { Pointer } from '../../../language.ts'
import { arabicForm } from '../../table.ts'
import { Clausal } from '../../words/clause.ts'
import { verbFrom } from './finite.ts'
import type { View } from './view.ts'

/** Most words that a clause has besides what it points with. */
const MOST = 3
/** The same where the verb that reports and its subject stand beside. */
const APART = 12

const nouns = lazy((): ReadonlyMap<string, Pointer> => new Map(rows.map(({ word, to }) => [arabicForm(word), to as Pointer])))

/** What `piece` points back with, or undefined when it says something of its own. */
export function pointingOf(view: View, piece: Piece): Pointing | undefined {
  let found: Pointing | undefined
  let extra = 0
  for (let k = piece.first; k < piece.last; k++) {
    if (view.mark(k) !== '') continue
    const to = pointerAt(view, k)
    if (to === undefined) {
      if (view.form(k) !== 'صحه') extra++
      if (extra > APART) return undefined
      continue
    }
    const last = view.word(k + 1)?.cue?.definite === true ? k + 2 : k + 1
    found ??= { to, first: view.form(k - 1) === 'صحه' ? k - 1 : k, last }
    k = last - 1
  }
  // In the writer's own voice verb and subject stand beside what points: «أكد المتحدث باسم الشرطة هذه الحصيلة».
  if (found === undefined || view.run.attributed) return extra <= MOST ? found : undefined
  const cue = view.word(verbFrom(view, piece.first))?.cue?.verb
  return cue === undefined ? undefined : { ...found, act: cue.cue.act }
}

/** «هذه الحصيلة», «ذلك» at `k`; not «هذا الهجوم». What is denied may be «التهم» alone. */
function pointerAt(view: View, k: number): Pointer | undefined {
  if (!view.is(k, Clausal.pointer)) return view.run.denied === true && pointedBy(view, k) === 'accusation' ? 'accusation' : undefined
  return pointedBy(view, k + 1) ?? (view.isWord(k + 1) && view.word(k + 1)?.cue?.definite === true ? undefined : 'statement')
}

function pointedBy(view: View, k: number): Pointer | undefined {
  const noun = view.word(k)?.splits.find((s) => s.definite && nouns().has(s.stem))
  return noun === undefined ? undefined : nouns().get(noun.stem)
}
