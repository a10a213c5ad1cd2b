// Voice: whether quotation marks enclose all, some or none of a content.

import type { Voice } from '../../../../model/annotation.ts'
import { LONGEST } from './content.ts'
import { isNameQuote, markAt, quotationAround, quotationFrom, type Piece, type Scene } from './scene.ts'

const MARKS = new Set(['"', '«', '»', '“', '”'])

/** The voice of a content. Marks that only set off a name do not count. */
export function voiceOf(scene: Scene, content: readonly Piece[]): Voice {
  if (content.length > 0 && content.every((piece) => isQuoted(scene, piece))) return 'direct'
  return content.some((piece) => hasMarks(scene, piece)) ? 'mixed' : 'indirect'
}

function isQuoted(scene: Scene, piece: Piece): boolean {
  const q = quotationFrom(scene, piece.first - 1)
  if (q !== undefined) return q.close >= piece.last && q.close <= piece.last + 2
  // A part of a longer quotation.
  const around = quotationAround(scene, piece.first)
  return around !== undefined && around.close >= piece.last && around.close - around.open > 3
}

function hasMarks(scene: Scene, piece: Piece): boolean {
  // The mark before the first word and after the last were trimmed away.
  for (let i = piece.first - 1; i <= piece.last && i < piece.first + LONGEST; i++) {
    if (!MARKS.has(markAt(scene, i))) continue
    const q = quotationFrom(scene, i)
    if (q !== undefined) {
      if (q.open < piece.last && !isNameQuote(scene, q)) return true
      i = q.close
    } else if (i >= piece.first && i < piece.last) return true
  }
  return false
}
