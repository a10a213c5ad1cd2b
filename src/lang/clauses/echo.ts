// Echoes as clauses: «وهو ما نفته موسكو» is a proposition of its own, whose words are its own and whose meaning is what was said before.

import { TokenKind, type Word } from '../../text/index.ts'
import type { Draft } from '../draft.ts'
import type { Clause } from '../language.ts'
import { rangesOf, spansOf } from './spans.ts'
import { Frame, indicesOf, type Holding, type Territory } from './territory.ts'

/** Words before the verb or noun that deny, and behind it and its source, that belong to it: «الأمر الذي سارعت …», «… جملة وتفصيلا». */
const BEFORE = 3
const BEHIND = 6
/** What is denied in the same breath, with no comma between, is no echo: «الاتهامات التي تنفيها طهران». */
const BREATH = 2

/** The clause of a report that only points back, undefined where what it denies stands right before it. */
export function echoClause<W extends Word>(
  draft: Draft<W>,
  { attribution, tokens }: Holding,
  { frame, held }: Territory,
): Clause | undefined {
  const { sentences, sentenceAt } = draft
  const cue = indicesOf(draft, attribution.cue)[0]
  const sentence = cue === undefined ? undefined : sentences[sentenceAt[cue] as number]
  if (cue === undefined || sentence === undefined) return undefined
  const source = attribution.nested.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : indicesOf(draft, { start, end }),
  )
  const core = [cue, ...source.filter((i) => i >= sentence.first && i < sentence.last)]
  const others = (i: number): boolean => held[i] === 1 || (frame[i] === Frame.cue && i !== cue)
  const first = reach(draft, Math.min(...core), -1, BEFORE, sentence.first, (i) => frame[i] === Frame.cue && i !== cue)
  const last = reach(draft, Math.max(...core), 1, BEHIND, sentence.last - 1, others) + 1
  const spoken = tokens[tokens.length - 1] as number
  const apart = spoken < first && draft.tokens.kind[spoken + 1] === TokenKind.punctuation
  if (!apart && spoken >= first - BREATH && (tokens[0] as number) < last) return undefined
  const own = rangesOf(
    draft,
    Array.from({ length: last - first }, (_, n) => first + n),
  )
  const meaning = rangesOf(draft, tokens)
  if (own.length === 0 || meaning.length === 0) return undefined
  return { spans: spansOf(draft, own, 0), tokens: meaning, means: spansOf(draft, meaning, 0), sentence, attribution, negated: false }
}

/** As far from `at` as neither a mark nor another's report stands between, `most` tokens at the farthest. */
function reach<W extends Word>(
  { tokens }: Draft<W>,
  at: number,
  step: 1 | -1,
  most: number,
  end: number,
  isOthers: (token: number) => boolean,
): number {
  let k = at
  for (let n = 0; n < most && k !== end && tokens.kind[k + step] !== TokenKind.punctuation && !isOthers(k + step); n++) k += step
  return k
}
