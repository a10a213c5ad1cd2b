// Past a comma: where the clause of a verb goes on left of the comma before it.

import { isStop, isVerb, markAt, opensClause, wordAt, type View } from './view.ts'

const REACH = 24
/** Words of an aside on what stands before it: «25 شخصا، معظمهم من المدنيين، قتلوا». */
const OF_THEM = /^و?(?:معظم|اغلب|غالبيت|جل|بعض|احد|احدا|بين|نصف|ثلث|جميع|كل|اكثر)(?:هم|ها|هن|هما)$/u
const ASIDE = 14

/** The comma at `close`, or the one before an aside that it ends, where the subject of the verb at `at` stands before it; else -1. */
export function pastComma(view: View, close: number, at: number): number {
  if (!isComma(view, close)) return -1
  const aside = asideBefore(view, close)
  return aside >= 0 || close + 1 < at || !isSubjectOf(view, at, close) ? aside : close
}

/** «عشرة من الجيش وأربعة من الشرطة، قتلوا»: a plural perfect has its subject before it, though a comma stands between. */
function isSubjectOf(view: View, at: number, close: number): boolean {
  if (!/..وا$/u.test(wordAt(view, at)?.form ?? '') || !isVerb(view, at)) return false
  for (let k = close - 1; k >= view.first && k > close - REACH && !isStop(view, k); k--) {
    if ((view.draft.quantities.at[k] as number) >= 0) return true
    if (isVerb(view, k) || opensClause(view, k)) return false
  }
  return false
}

/** The token of the comma that opens the aside which the comma at `close` ends, -1 where it ends none. */
function asideBefore(view: View, close: number): number {
  for (let k = close - 1; k > view.first && k > close - ASIDE; k--) {
    if (!isStop(view, k)) continue
    const opener = k + (wordAt(view, k + 1)?.form === 'من' ? 2 : 1)
    return OF_THEM.test(wordAt(view, opener)?.form ?? '') && isComma(view, k) && isComma(view, close) ? k : -1
  }
  return -1
}

function isComma(view: View, k: number): boolean {
  const mark = markAt(view, k)
  return mark === '،' || mark === ','
}
