// Nominal propositions: how far the phrase of an Arabic action noun reaches.

import { mark, TokenKind, type TokenRange } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { ArabicEventWord } from '../../event-word.ts'

/** Words that begin another circumstance of the clause around: its cause, or when it was. */
const ASIDE =
  /^و?(?:بسبب|اثر|عقب|بعد|قبل|منذ|ردا|رغم|بهدف|وسط|مقابل|اضافه|فضلا|حيث|فيما|بينما|عندما|الذي|التي|الذين|مما|ما|كما|لكن|وذلك|ان|انه|انها|بان|حسب|بحسب|وفق|وفقا|قد|وقد|كان|كانت)$/u
const STOPS: ReadonlySet<string> = new Set(['،', ',', '؛', ';', ':', '.', '!', '?', '؟', '…', '(', ')', '[', ']'])

/** Tokens of the phrase that the action noun at `at` heads, up to the next circumstance, verb or mark, inside `around`. */
export function nominal({ tokens, mentions, times, quantities }: Draft<ArabicEventWord>, at: number, around: TokenRange): TokenRange {
  let last = at + 1
  for (; last < around.last; last++) {
    const kind = tokens.kind[last]
    if (kind === TokenKind.break || (kind === TokenKind.punctuation && STOPS.has(mark(tokens, last)))) break
    if (kind !== TokenKind.word || (mentions.at[last] as number) >= 0) continue
    if ((times.at[last] as number) >= 0 || (quantities.at[last] as number) >= 0) continue
    const word = tokens.words[last] as ArabicEventWord
    if (ASIDE.test(word.form) || isJoined(word) || (last > at + 1 && word.verb?.sure === true)) break
  }
  while (last > at + 1 && tokens.kind[last - 1] === TokenKind.punctuation) last--
  // «65 غارة جوية»: with how many they were.
  let first = at
  const counted = quantities.at[at] as number
  while (counted >= 0 && first > around.first && quantities.at[first - 1] === counted) first--
  return { first, last }
}

/** «وإصابة»: another action noun beside. */
function isJoined({ event }: ArabicEventWord): boolean {
  return event?.triggers.some((t) => t.conjunction && t.lead > 0) === true
}
