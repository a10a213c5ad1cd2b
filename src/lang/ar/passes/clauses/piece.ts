// Pieces: stretches made whole (what states nothing goes back to what it was cut off) and trimmed to their own words.

import { recordAt } from '../../../draft.ts'
import type { Piece } from '../../../clauses/index.ts'
import type { Stretch } from './cut.ts'
import { verbFrom } from './finite.ts'
import type { View } from './view.ts'

/** Fewest words that a clause cut off inside a sentence has. */
const LEAST = 3

/** Stretches without the scraps: too short a stretch joins the next one of its sentence where it begins a clause, else the one before. */
export function settled(view: View, stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  let waiting: Stretch | undefined
  for (const [n, one] of stretches.entries()) {
    const stretch: Stretch = waiting === undefined ? one : { ...one, first: waiting.first, soft: waiting.soft }
    waiting = undefined
    const above = found[found.length - 1]
    const next = stretches[n + 1]
    const tiny = isTiny(view, stretch)
    if (tiny && stretch.stated && next?.soft === true) waiting = stretch
    else if (above !== undefined && stretch.soft && (tiny || isScrap(view, above)))
      found[found.length - 1] = { first: above.first, last: stretch.last, soft: above.soft, stated: above.stated || stretch.stated }
    else found.push(stretch)
  }
  return found
}

function isTiny(view: View, stretch: Stretch): boolean {
  const piece = pieceOf(view, stretch)
  const words = piece === undefined ? 0 : count(view, piece.first, piece.last)
  // «قالت الشرطة إن»: words that only report go to nobody.
  if (piece !== undefined && view.word(piece.first)?.cue?.verb !== undefined && !view.run.attributed) return false
  return words < LEAST && !(words === 2 && view.inQuantity((piece?.last ?? 0) - 1))
}

function isScrap(view: View, stretch: Stretch): boolean {
  const piece = pieceOf(view, stretch)
  return piece === undefined || (!stretch.stated && count(view, piece.first, piece.last) < LEAST)
}

/** The stretch without conjunctions, listed openers and marks at its head, and without «أن» at its end; undefined when nothing is left. */
export function pieceOf(view: View, stretch: Stretch): Piece | undefined {
  let { first, last } = stretch
  let lead = 0
  let about: number | undefined
  for (let turn = 0; turn < 6; turn++) {
    while (first < last && view.mark(first) !== '') first++
    const opener = view.opener(first)
    if (opener !== undefined && ['join', 'sub', 'relative', 'remark', 'noun', 'link'].includes(opener.opens) && opener.last < last) {
      if (opener.opens === 'relative' && turn === 0 && stretch.soft) about = nounBefore(view, first)
      first = opener.last
    } else if (/^[وف]?(?:قد|لقد)$/u.test(view.form(first)) && verbFrom(view, first) > first) first++
    else if (/^[وف]?ب?ان$/u.test(view.form(first)) && first + 1 < last) first++
    else break
  }
  while (
    last > first &&
    ((view.mark(last - 1) !== '' && view.mark(last - 1) !== ')') ||
      /^(?:و?ب?ان|و?ب?انه|و?ب?انها|[وبل]|الي|علي|عن|قد|وقد|وذلك|وفي|في|من)$/u.test(view.form(last - 1)))
  )
    last--
  if (last <= first) return undefined
  if (conjoined(view, first)) lead = 1
  return about === undefined ? { first, last, lead } : { first, last, lead, about }
}

/** The last word before a comma: the noun that a relative clause says more of. */
function nounBefore(view: View, k: number): number | undefined {
  let at = k - 1
  while (at > 0 && view.mark(at) !== '') at--
  return at >= 0 && view.isWord(at) ? at : undefined
}

/** Whether the first word's و or ف is a conjunction: surely so before a verb, the article, a name, or a word known without it. */
function conjoined(view: View, k: number): boolean {
  const word = view.word(k)
  if (word === undefined || !/^[وف]/u.test(word.form)) return false
  if ((word.cue?.that?.conjunction ?? '') !== '') return true
  if (word.verb !== undefined && verbFrom(view, k) === k) return word.verb.conjunction !== ''
  if (/^[وف](?:لم|لن|لا|ما|قد|انا|نحن|هو|هي|هم|هذا|هذه|ذلك|تلك|هناك|في|من|علي|الي|عن|بعد|قبل|منذ|خلال|كل|كان)$/u.test(word.form))
    return true
  const { mentions, tokens } = view.draft
  const mention = recordAt(mentions, view.token(k))
  if (mention !== undefined) return mention.start > (tokens.start[view.token(k)] as number)
  return (
    word.splits.some((s) => s.conjunction !== '' && s.definite) ||
    (word.cue?.lead ?? 0) > 0 ||
    (word.cue?.action === false && word.splits.some((s) => s.conjunction !== '' && s.preposition === 'ب'))
  )
}

function count(view: View, first: number, last: number): number {
  let n = 0
  for (let k = first; k < last; k++) if (view.mark(k) === '') n++
  return n
}
