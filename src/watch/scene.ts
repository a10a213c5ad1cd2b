// The scene: a reading with its tokens, sentences and parties, as the watchers look at it.

import type { WatchLexicon } from '../lang/watch-lexicon.ts'
import type { Annotation, Attribution, Mention, Quantity, TimeExpression } from '../model/annotation.ts'
import type { Reading } from '../model/reading.ts'
import { lowest, tokensOf, type Span, type TokenRange, type Tokens, type Word } from '../text/index.ts'
import { partiesIn, type Party } from './parties.ts'

/** One reading made ready to be watched. */
export interface Scene {
  readonly reading: Reading
  readonly tokens: Tokens<Word>
  readonly lexicon: WatchLexicon
  /** Sentences of the body, as token ranges. */
  readonly sentences: readonly TokenRange[]
  /** States that are named, by mention or by adjective, in reading order. */
  readonly parties: readonly Party[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly Attribution[]
  /** Attributions whose cue or content lies in the sentence with this index. */
  readonly reportsIn: (sentence: number) => readonly Attribution[]
}

/** Makes a scene of a reading, given its tokens and sentences. */
export function sceneOf(reading: Reading, tokens: Tokens<Word>, sentences: readonly TokenRange[], lexicon: WatchLexicon): Scene {
  const ofKind = <K extends Annotation['kind']>(kind: K): Extract<Annotation, { kind: K }>[] =>
    reading.annotations.filter((a): a is Extract<Annotation, { kind: K }> => a.kind === kind)
  const mentions = ofKind('mention')
  const attributions = ofKind('attribution')
  const reports = bySentence(tokens, sentences, attributions)
  return {
    reading,
    tokens,
    lexicon,
    sentences,
    parties: partiesIn(tokens, sentences, mentions, lexicon),
    mentions,
    times: ofKind('time'),
    quantities: ofKind('quantity'),
    attributions,
    reportsIn: (sentence) => reports.get(sentence) ?? [],
  }
}

/** Source span of a token range. */
export function spanOf(tokens: Tokens<Word>, range: TokenRange): Span {
  return { start: tokens.start[range.first] as number, end: tokens.end[range.last - 1] as number }
}

/** Words of a span. */
export function wordsOfSpan(scene: Scene, span: Span): string {
  return scene.reading.article.text.slice(span.start, span.end)
}

/** Index of the sentence that holds token `k`, or -1. */
export function sentenceOf(scene: Pick<Scene, 'sentences'>, k: number): number {
  const { sentences } = scene
  const i = lowest(sentences.length, (n) => (sentences[n] as TokenRange).last > k)
  return i < sentences.length && (sentences[i] as TokenRange).first <= k ? i : -1
}

function bySentence(
  tokens: Tokens<Word>,
  sentences: readonly TokenRange[],
  attributions: readonly Attribution[],
): ReadonlyMap<number, readonly Attribution[]> {
  const found = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    const at = [attribution.cue, ...attribution.content].flatMap((span) => {
      const { first, last } = tokensOf(tokens, span)
      const [from, to] = [sentenceOf({ sentences }, first), sentenceOf({ sentences }, Math.max(first, last - 1))]
      return from < 0 || to < from ? [from, to] : Array.from({ length: to - from + 1 }, (_, i) => from + i)
    })
    for (const i of new Set(at)) {
      const list = found.get(i)
      if (list === undefined) found.set(i, [attribution])
      else list.push(attribution)
    }
  }
  return found
}
