// Nominal propositions: how far the phrase of an English event noun reaches.

import { mark, TokenKind, type TokenRange } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { EnglishEventWord } from '../../event-word.ts'

/** Farthest the phrase reaches before its noun. */
const BEFORE = 6
const ASIDE: ReadonlySet<string> = new Set(
  'after before since because despite amid following while when as that which who whom whose where although though but if until than'.split(
    ' ',
  ),
)
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '…', '(', ')', '[', ']', '—', '–', '"', '“', '”'])

/** Tokens of the phrase around the noun at `at`: from its owner or adjectives to the next circumstance, verb or mark, inside `around`. */
export function nominal(draft: Draft<EnglishEventWord>, at: number, around: TokenRange): TokenRange {
  let first = at
  while (first > around.first && at - first < BEFORE && !ends(draft, first - 1) && !isClosed(draft, first - 1)) first--
  let last = at + 1
  while (last < around.last && !ends(draft, last)) last++
  return { first, last }
}

/** Whether token `i` is a mark, a verb or a word that begins another circumstance. */
function ends({ tokens, mentions, times, quantities }: Draft<EnglishEventWord>, i: number): boolean {
  const kind = tokens.kind[i]
  if (kind === TokenKind.break || (kind === TokenKind.punctuation && STOPS.has(mark(tokens, i)))) return true
  if (kind !== TokenKind.word || (mentions.at[i] as number) >= 0) return false
  if ((times.at[i] as number) >= 0 || (quantities.at[i] as number) >= 0) return false
  const { form, cue } = tokens.words[i] as EnglishEventWord
  return ASIDE.has(form) || cue?.closed.has('auxiliary') === true || cue?.closed.has('finite') === true || cue?.verb?.noun === false
}

/** A preposition, a conjunction or an article. */
function isClosed({ tokens, mentions }: Draft<EnglishEventWord>, i: number): boolean {
  const closed = (tokens.words[i] as EnglishEventWord).cue?.closed
  if ((mentions.at[i] as number) >= 0 || closed === undefined) return false
  return closed.has('preposition') || closed.has('conjunction') || closed.has('determiner') || closed.has('pronoun')
}
