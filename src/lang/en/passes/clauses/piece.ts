// Pieces: stretches made whole (what states nothing goes back to what it was cut off) and trimmed to their own words.

import type { Piece } from '../../../clauses/index.ts'
import type { Stretch } from './cut.ts'
import type { View } from './view.ts'

/** Fewest words that a clause cut off inside a sentence has. */
const LEAST = 3
const DANGLING = new Set([
  'that',
  'and',
  'but',
  'or',
  'to',
  'of',
  'in',
  'on',
  'by',
  'with',
  'for',
  'as',
  'while',
  'when',
  'after',
  'which',
  'who',
])

/** Stretches without the scraps: too short a stretch joins the one before. */
export function settled(view: View, stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const stretch of stretches) {
    const above = found[found.length - 1]
    if (above !== undefined && stretch.soft && (size(view, stretch) < LEAST || size(view, above) < LEAST))
      found[found.length - 1] = { ...above, last: stretch.last }
    else found.push(stretch)
  }
  return found
}

/** The stretch without conjunctions and marks at its head, and without «that» at its end; undefined when nothing is left. */
export function pieceOf(view: View, stretch: Stretch): Piece | undefined {
  let { first, last } = stretch
  let about: number | undefined
  for (let turn = 0; turn < 5; turn++) {
    while (first < last && view.mark(first) !== '') first++
    const opens = view.opens(first)
    if (opens === 'relative' && stretch.soft) about = nounBefore(view, first)
    if ((opens === undefined || opens === 'if') && view.form(first) !== 'that') break
    first++
  }
  while (last > first && ((view.mark(last - 1) !== '' && view.mark(last - 1) !== ')') || DANGLING.has(view.form(last - 1)))) last--
  if (last <= first) return undefined
  return about === undefined ? { first, last, lead: 0 } : { first, last, lead: 0, about }
}

function nounBefore(view: View, k: number): number | undefined {
  let at = k - 1
  while (at > 0 && view.mark(at) !== '') at--
  return at >= 0 && view.isWord(at) ? at : undefined
}

function size(view: View, stretch: Stretch): number {
  const piece = pieceOf(view, stretch)
  let n = 0
  for (let k = piece?.first ?? 0; k < (piece?.last ?? 0); k++) if (view.mark(k) === '') n++
  return n
}
