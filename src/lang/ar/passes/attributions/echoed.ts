// What an echo denies: the claim last reported in its sentence, or else the clause before it.

import type { Report } from './report.ts'
import { formAt, isComma, isWord, quotationFrom, type Piece, type Scene } from './scene.ts'
import { clauseStart } from './statement.ts'

/** How many words a clause must have to be what is denied. */
const LEAST = 4

/** The content of the echo `report`: `said` of its own sentence, the clause before it, `said` of the sentence `before`, or all of that sentence. */
export function echoed(scene: Scene, report: Report, said: readonly Piece[], before: Scene | undefined): Piece[] {
  const own = said.some((piece) => piece.first >= scene.first && piece.first < report.opens)
  const start = clauseStart(scene)
  if (!own && report.opens >= start.first + LEAST) return [{ ...clauseBefore(scene, start, report.opens), last: report.opens }]
  if (!own && before !== undefined && !said.some((piece) => piece.first >= before.first))
    return [{ ...clauseStart(before), last: before.last }]
  return said.map((piece) => ({ ...piece, last: piece.first < report.opens ? Math.min(piece.last, report.opens) : piece.last }))
}

/** The last clause of tokens `[start, end)` that its commas part off and that is long enough. */
function clauseBefore(scene: Scene, start: Piece, end: number): Piece {
  let words = 0
  let last = -1
  for (let i = start.first; i < end; i++) {
    const q = quotationFrom(scene, i)
    if (q !== undefined && q.close < end) {
      words += q.close - i
      i = q.close
    } else if (isWord(scene, i)) words++
    else if (isComma(scene, i) && rest(scene, i + 1, end) >= LEAST) {
      if (words >= LEAST && !/^(?:وهو|وهي|الامر)$/u.test(formAt(scene, i + 1))) last = i + 1
      words = 0
    }
  }
  return last < 0 ? start : { first: last, last: end, lead: 0 }
}

function rest(scene: Scene, from: number, end: number): number {
  let words = 0
  for (let i = from; i < end; i++) if (isWord(scene, i)) words++
  return words
}
