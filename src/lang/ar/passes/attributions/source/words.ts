// Words of a source phrase: what the room asks of one token.

import type { Mention } from '../../../../../model/annotation.ts'
import { sourceAt, TokenKind } from '../../../../../text/index.ts'
import { recordAt, type Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import type { SpeakerWord } from '../../../words/speaker.ts'
import type { SpeakerForm } from '../../../words/speaker/lexicon.ts'
import type { State } from '../../../../../entities/index.ts'
import type { Range } from '../report.ts'

/** The room's facts of token `i`; undefined inside a name. */
export function speakerAt(draft: Draft<ArabicWord>, i: number): SpeakerWord | undefined {
  return draft.tokens.words[i]?.speaker
}

/** The mention that covers token `i`. */
export function mentionAt(draft: Draft<ArabicWord>, i: number): Mention | undefined {
  return recordAt(draft.mentions, i)
}

/** First token after the mention that covers token `i`. */
export function mentionEnd(draft: Draft<ArabicWord>, i: number): number {
  const index = draft.mentions.at[i] as number
  let end = i + 1
  while (end < draft.tokens.count && draft.mentions.at[end] === index) end++
  return end
}

/** First token of the mention that covers token `i`. */
export function mentionStart(draft: Draft<ArabicWord>, i: number): number {
  const index = draft.mentions.at[i] as number
  let first = i
  while (first > 0 && draft.mentions.at[first - 1] === index) first--
  return first
}

/** The folded form of token `i`, '' past the end. */
export function formOf(draft: Draft<ArabicWord>, i: number): string {
  return draft.tokens.words[i]?.form ?? ''
}

/** Whether token `i` is a mark or a line end, or past the end. */
export function isMark({ tokens }: Draft<ArabicWord>, i: number): boolean {
  return i >= tokens.count || (tokens.kind[i] as number) >= TokenKind.punctuation
}

/** The folded form of token `i` without its article. */
export function bareOf(draft: Draft<ArabicWord>, i: number): string {
  const form = formOf(draft, i)
  return form.startsWith('ال') && form.length > 4 ? form.slice(2) : form
}

/** «كل من موسكو ولندن», «كلا من» from token `i`. */
export function isEachOf(draft: Draft<ArabicWord>, i: number): boolean {
  return /^[وف]?كل(?:ا|تا)?$/u.test(formOf(draft, i)) && formOf(draft, i + 1) === 'من'
}

/** The noun that token `i` is here: one of two words when the second follows. */
export function nounAt(draft: Draft<ArabicWord>, i: number): SpeakerForm | undefined {
  for (const one of speakerAt(draft, i)?.nouns ?? []) if (one.noun.rest === undefined || one.noun.rest === bareOf(draft, i + 1)) return one
  return undefined
}

/** The state whose adjective stands at token `i`, and the token after it. */
export function nationalAt(draft: Draft<ArabicWord>, i: number): { state: State; last: number } | undefined {
  for (const { state, rest } of speakerAt(draft, i)?.adjectives ?? []) {
    if (state === undefined) continue
    if (rest === undefined) return { state, last: i + 1 }
    const next = bareOf(draft, i + 1)
    if (next.startsWith(rest)) return { state, last: i + 2 }
  }
  return undefined
}

/** Source offsets of a phrase without the clitics before its first word. */
export function spanOfPhrase(draft: Draft<ArabicWord>, range: Range): { start: number; end: number } {
  const { tokens } = draft
  const end = tokens.end[range.last - 1] as number
  const mention = mentionAt(draft, range.first)
  if (mention !== undefined && mention.start >= (tokens.start[range.first] as number)) return { start: mention.start, end }
  const word = speakerAt(draft, range.first)
  const lead = word === undefined ? (tokens.words[range.first]?.cue?.ل ?? 0) : word.lead
  return { start: lead === 0 ? (tokens.start[range.first] as number) : sourceAt(tokens, (tokens.from[range.first] as number) + lead), end }
}
