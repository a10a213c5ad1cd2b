// Besides: where listed words («بعدما», «حيث», «بالإضافة إلى», «من بينهم») begin a proposition of their own.

import { isActionNoun } from './beside.ts'
import { hasVerbSoon, verbFrom } from './finite.ts'
import type { View } from './view.ts'
import type { Walk } from './walk.ts'

/** Farthest the verb of a subordinate clause may stand behind what opens it. */
const REACH = 9
/** Farthest comma that closes a relative clause in the middle of another. */
const ASIDE = 60

/** A subordinate clause stands alone when more words than this stand on either side of what opens it. */
const LEAST = 3

/** Whether a proposition opened by listed words begins at `k`. */
export function opensBesides(view: View, walk: Walk, k: number): boolean {
  const opener = view.opener(k)
  if (opener === undefined || walk.depth > 0 || walk.words === 0) return false
  const comma = view.isComma(view.before(k))
  if (walk.conditional && !(comma && opener.opens === 'join')) return false
  const { last } = opener
  switch (opener.opens) {
    case 'join':
      if (view.form(k).endsWith('كما') && !opener.that) return verbFrom(view, last) >= 0 && walk.words > 1
      return opener.that || hasVerbSoon(view, last, REACH) || (comma && /لكن/u.test(view.form(k)))
    case 'sub':
      return walk.words > LEAST && wordsUntilMark(view, last) > LEAST && (opener.that || hasVerbSoon(view, last, REACH))
    case 'relative':
      return comma && walk.stated && hasVerbSoon(view, last, 4) && !isAside(view, last)
    case 'remark':
      return comma && walk.words > 2 && hasVerbSoon(view, last, 3)
    case 'noun':
      return isActionNoun(view, last) && walk.words > 1
    case 'part':
      return comma && walk.words > 2 && wordsUntilMark(view, last) > 2
    default:
      return false
  }
}

/** «القوات، التي تقاتل بأسلحة حديثة، سلسلة …»: the clause around goes on after the relative one. */
function isAside(view: View, from: number): boolean {
  for (let k = from; k < Math.min(view.length, from + ASIDE); k++) {
    if (view.isHard(k) && k > from) return false
    if (!view.isComma(k)) continue
    const next = view.past(k + 1)
    if (view.isHard(next) || !view.isWord(next)) return false
    if (/^و/u.test(view.form(next)) || view.opener(next) !== undefined || verbFrom(view, next) >= 0) return false
    return !/^(?:بحسب|حسب|وفق|نقلا|بعد|قبل|منذ|خلال|في|عقب|اثر|م.*ا)$/u.test(view.form(next))
  }
  return false
}

function wordsUntilMark(view: View, from: number): number {
  let n = 0
  for (let k = from; k < view.length && n <= LEAST; k++) {
    if (view.isComma(k) || (view.isHard(k) && k > from)) break
    if (view.isWord(k)) n++
  }
  return n
}
