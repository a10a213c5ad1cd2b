// Negation: whether the clause itself says that something is not so.

import type { Piece } from '../../../clauses/index.ts'
import { Clausal } from '../../words/clause.ts'
import { isFinite } from './finite.ts'
import type { View } from './view.ts'

/** «لا يزال», «لم تعد تنتظر» and «لا يقل عن» without a number deny nothing. */
const STILL = /^(?:[يت]زال(?:ون|وا)?|زال(?:ت|وا)?|[يت]قل|[يت]زيد|[يت]تجاوز)$/u

/** «غير موجود», «غير متورطة»: predicates that say that it is not so; «غير مسبوق» says what it is like. */
const UNLIKE = /^(?:موجود|متورط|ضالع|مسوول|معني|متوفر|متاح|وارد|قادر|مستعد|مشارك)(?:ه|ون|ين|تان|ات)?$/u

/** Whether the first verb of `piece` is negated, or «ليس» is that verb. */
export function isNegated(view: View, piece: Piece): boolean {
  for (let k = piece.first; k < piece.last; k++) {
    if (view.inQuantity(k)) continue
    const form = view.is(k, Clausal.negation) ? view.form(k) : ''
    if (view.form(k) === 'غير' && UNLIKE.test(view.form(k + 1))) return true
    if (form === '') {
      if (isFinite(view, k)) return false
      continue
    }
    if (/^[وف]?ليس(?:ت|وا)?$/u.test(form)) return true
    // «لو لا تدخله» is «لولا» cut in two.
    if (/^[وف]?(?:لم|لن|لا|ما)$/u.test(form) && view.form(k - 1) !== 'لو') {
      // «لا تزال تدعم»: what follows is said to be so.
      if (STILL.test(view.form(k + 1))) return false
      for (let n = k + 1; n < k + 3; n++) if (isFinite(view, n)) return form !== 'ما' || k === piece.first
      if (/^[وف]?لا$/u.test(form) && k === piece.first && view.isWord(k + 1)) return true
    }
    if (isFinite(view, k)) return false
  }
  return false
}
