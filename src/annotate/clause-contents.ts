// What lies in a clause: its words, names, numbers and times, gathered in one go over its tokens.

import type { Draft, Layer } from '../lang/draft.ts'
import type { Clause } from '../lang/language.ts'
import type { ToldWord } from '../lang/told-word.ts'
import type { Mention, Quantity, TimeExpression } from '../model/annotation.ts'
import { TokenKind, type Span, type TokenRange } from '../text/index.ts'

/** Records are those that lie in the clause whole; words say something and stand as they are compared. */
export interface Contents {
  readonly words: string[]
  readonly mentions: Mention[]
  readonly quantities: Quantity[]
  readonly times: TimeExpression[]
}

/** Gathers what lies in `clause`. Linear in its tokens. */
export function contentsOf(draft: Draft<ToldWord>, { tokens: ranges, spans: own, means: spans = own }: Clause): Contents {
  const { tokens, mentions, quantities, times } = draft
  const found: Contents = { words: [], mentions: [], quantities: [], times: [] }
  let [mention, quantity, time] = [-1, -1, -1]
  for (let n = 0; n < ranges.length; n++) {
    const { first, last } = ranges[n] as TokenRange
    const span = spans[n] as Span
    for (let i = first; i < last; i++) {
      const m = mentions.at[i] as number
      const kind = tokens.kind[i]
      if (kind === TokenKind.word || kind === TokenKind.number) {
        const word = m < 0 ? (tokens.words[i] as ToldWord).content : nameWord(tokens, i, mentions.items[m] as Mention)
        if (word !== undefined) found.words.push(word)
      }
      if (m !== mention) mention = take(mentions, m, mention, span, found.mentions)
      const q = quantities.at[i] as number
      if (q !== quantity) quantity = take(quantities, q, quantity, span, found.quantities)
      const t = times.at[i] as number
      if (t !== time) time = take(times, t, time, span, found.times)
    }
  }
  return found
}

/** Takes record `index`, unless it is none or goes beyond `span`. The last record met. */
function take<T extends Span>({ items }: Layer<T>, index: number, last: number, span: Span, found: T[]): number {
  if (index < 0) return last
  const record = items[index] as T
  if (record.start >= span.start && record.end <= span.end) found.push(record)
  return index
}

/** A word of a name as it is spelled, without clitics: names are never stemmed. */
function nameWord({ folded, from, to, start }: Draft['tokens'], i: number, mention: Span): string | undefined {
  const first = (from[i] as number) + Math.max(0, mention.start - (start[i] as number))
  const last = to[i] as number
  return last > first ? folded.text.slice(first, last) : undefined
}
