// Finite verbs: whether the word at a position shows that a clause has its verb.

import type { View } from './view.ts'

const BEFORE_NOUN = new Set([
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'of',
  'some',
  'any',
  'no',
  "'s",
  'by',
])

/** Whether position `k` holds a finite verb: an auxiliary, a listed form, a past form that no determiner or «be» makes a participle. */
export function isFinite(view: View, k: number): boolean {
  const word = view.word(k)
  if (word === undefined || !view.isWord(k) || view.inName(k) || view.inTime(k)) return false
  const closed = word.cue?.closed
  const previous = view.form(view.before(k))
  if (closed?.has('auxiliary') === true) return !NON_FINITE.has(word.form) && previous !== 'to'
  if (BEFORE_NOUN.has(previous) || previous === 'to' || view.isAuxiliary(view.before(k))) return false
  if (closed?.has('finite') === true) return true
  const form = word.cue?.verb?.form
  if (form === 'present') return word.cue?.verb?.noun !== true
  return form === 'past' || isRegularPast(view, k)
}

const NON_FINITE = new Set(['be', 'been', 'being', 'having'])

/** «fired», «was hit»: not «armed men», «troops backed by …». */
function isRegularPast(view: View, k: number): boolean {
  const form = view.form(k)
  if (form.length < 5 || !form.endsWith('ed') || form.endsWith('eed')) return false
  return !/^(?:by|of)$/u.test(view.form(k + 1)) && !view.isComma(view.before(k))
}

/** The position of a finite verb at `[from, from + reach)` before a comma, an opener or the end, or -1. */
export function verbSoon(view: View, from: number, reach: number): number {
  for (let k = from; k < Math.min(view.length, from + reach); k++) {
    if (k > from && (view.isComma(k) || view.isHard(k))) return -1
    const opens = view.opens(k)
    if (k > from && opens !== undefined && opens !== 'link') return -1
    if (isFinite(view, k)) return k
  }
  return -1
}
