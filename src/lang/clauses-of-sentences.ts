// Clauses, first cut: contents of attributions, and what remains of each sentence.

import type { Word } from '../text/index.ts'
import type { Draft } from './draft.ts'
import type { Clause } from './language.ts'

/** Every attribution's content, and every sentence outside them. */
export function clausesOfSentences<W extends Word>(draft: Draft<W>): readonly Clause[] {
  const clauses: Clause[] = []
  const { tokens } = draft
  const taken = new Uint8Array(draft.sentences.length)
  for (const attribution of draft.attributions.items) {
    let first = -1
    let last = -1
    draft.sentences.forEach((sentence, i) => {
      const [start, end] = [tokens.start[sentence.first] as number, tokens.end[sentence.last - 1] as number]
      if (!attribution.content.some((span) => span.start < end && start < span.end)) return
      taken[i] = 1
      if (first < 0) first = sentence.first
      last = sentence.last
    })
    if (first >= 0) clauses.push({ spans: attribution.content, tokens: [{ first, last }], sentence: { first, last }, attribution, negated: false })
  }
  draft.sentences.forEach((sentence, i) => {
    if (taken[i] === 1) return
    const spans = [{ start: tokens.start[sentence.first] as number, end: tokens.end[sentence.last - 1] as number }]
    clauses.push({ spans, tokens: [sentence], sentence, negated: false })
  })
  return clauses.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}
