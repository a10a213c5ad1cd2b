// Confirmations: «the spokesman confirmed this toll» is the spokesman's statement, though it only points at one.

import type { Attribution, Mention } from '../../model/annotation.ts'
import type { Word } from '../../text/index.ts'
import { recordAt, type Draft } from '../draft.ts'
import type { Piece, Pointing, Run } from './cutter.ts'

/** Who may confirm, the likeliest first. */
const SPEAKERS: readonly Mention['type'][] = ['PERSON', 'ORG', 'GPE']

/** The report that the piece is, with the person or body it names as its source; undefined when it names none. */
export function confirmation<W extends Word>(draft: Draft<W>, run: Run, piece: Piece, pointing: Pointing): Attribution | undefined {
  const { mentions, tokens, article } = draft
  if (pointing.act === undefined) return undefined
  const named: Mention[] = []
  for (let k = piece.first; k < piece.last; k++) {
    const mention = recordAt(mentions, run.tokens[k] as number)
    if (mention !== undefined && (k < pointing.first || k >= pointing.last)) named.push(mention)
  }
  const speaker = SPEAKERS.map((type) => named.find((mention) => mention.type === type)).find((mention) => mention !== undefined)
  const cue = run.tokens[piece.first] as number
  if (speaker === undefined) return undefined
  const { start, end, entity } = speaker
  return {
    kind: 'attribution',
    source: { start, end },
    cue: { start: tokens.start[cue] as number, end: tokens.end[cue] as number },
    content: [],
    nested: [{ entity, label: article.text.slice(start, end), start, end }],
    voice: 'indirect',
    act: pointing.act,
    certainty: 'certain',
    by: { pass: 'clauses', rule: 'clauses/confirmation' },
  }
}
