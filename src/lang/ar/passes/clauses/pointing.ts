// Pointing: clauses that say no more than «هذه الحصيلة», «ذلك», «صحة هذه الاتهامات».

import { lazy } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/ar/pointing-nouns.ts'
import type { Piece } from '../../../clauses/index.ts'
import type { Pointer } from '../../../language.ts'
import { arabicForm } from '../../table.ts'
import type { View } from './view.ts'

/** Most words that a clause has besides what it points with. */
const MOST = 3

const nouns = lazy((): ReadonlyMap<string, Pointer> => new Map(rows.map(({ word, to }) => [arabicForm(word), to as Pointer])))

/** What `piece` points back to, or undefined when it says something of its own. */
export function pointerOf(view: View, piece: Piece): Pointer | undefined {
  let found: Pointer | undefined
  let words = 0
  let extra = 0
  for (let k = piece.first; k < piece.last; k++) {
    if (view.mark(k) !== '') continue
    const form = view.form(k)
    if (++words > 12) return undefined
    if (/^[بلو]?(?:هذا|هذه|ذلك|تلك|هولاء)$/u.test(form)) {
      const noun = view.word(k + 1)?.splits.find((s) => s.definite && nouns().has(s.stem))
      found ??=
        noun === undefined
          ? view.isWord(k + 1) && view.word(k + 1)?.cue?.definite === true
            ? undefined
            : 'statement'
          : nouns().get(noun.stem)
      if (noun !== undefined) k++
    } else if (form !== 'صحه') extra++
  }
  // In the writer's own voice the verb and its subject stand beside what points: «أكد المتحدث باسم الشرطة هذه الحصيلة».
  return extra <= (view.run.attributed ? MOST : 9) ? found : undefined
}
