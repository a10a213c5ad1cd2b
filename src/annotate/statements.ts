// Statements: a reading cut into the single propositions it carries.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Attribution, Mention, Quantity, TimeExpression } from '../model/annotation.ts'
import type { Reading } from '../model/reading.ts'
import type { Sign, Statement } from '../model/statement.ts'
import type { Clause, Language } from '../lang/language.ts'
import { fold, tokenize, TokenKind, Vocabulary, type FoldTable, type Span, type Word } from '../text/index.ts'
import { layerOf } from './layer.ts'
import { openDraft } from './pipeline.ts'

/** Cuts readings of one language into statements. */
export type StatementReader = (reading: Reading) => readonly Statement[]

/** Composes a language's clauses into a reader of statements. */
export function statementReader<W extends Word>(language: Language<W>, table: FoldTable): StatementReader {
  const vocabulary = new Vocabulary<W>((form) => language.describe(form))
  return ({ article, annotations }) => {
    const draft = openDraft(article, language, tokenize(fold(article.text, table), vocabulary))
    const of = <T>(kind: string): T[] => annotations.filter((a) => a.kind === kind) as unknown as T[]
    const [times, mentions, quantities] = [of<TimeExpression>('time'), of<Mention>('mention'), of<Quantity>('quantity')]
    const attributions = of<Attribution>('attribution')
    Object.assign(draft, {
      times: layerOf(times, draft.tokens),
      mentions: layerOf(mentions, draft.tokens),
      quantities: layerOf(quantities, draft.tokens),
      attributions: { items: attributions, at: draft.attributions.at },
    })
    const within = (spans: readonly Span[]) => (record: Span) => spans.some((s) => record.start >= s.start && record.end <= s.end)
    return language.clauses(draft).map((clause: Clause): Statement => {
      const { spans, sentence, attribution, negated } = clause
      const inside = within(spans)
      const words: string[] = []
      const signs = new Set<Sign>()
      const first = spans[0] as Span
      const last = spans[spans.length - 1] as Span
      for (let i = sentence.first; i < sentence.last; i++) {
        const span = { start: draft.tokens.start[i] as number, end: draft.tokens.end[i] as number }
        if (draft.tokens.kind[i] !== TokenKind.word && draft.tokens.kind[i] !== TokenKind.number) continue
        if (span.start < last.end) {
          const sign = language.signOf(draft.tokens.words[i] as W)
          if (sign !== undefined) signs.add(sign)
        }
        if (!inside(span)) continue
        const word = language.contentWord(draft.tokens.words[i] as W)
        if (word !== undefined) words.push(word)
      }
      return {
        id: bytesToHex(sha256(utf8ToBytes(`${article.id}:${spans.map((s) => `${s.start}-${s.end}`).join(',')}`))).slice(0, 16),
        article: article.id,
        content: spans,
        sentence: {
          start: Math.min(first.start, draft.tokens.start[sentence.first] as number),
          end: Math.max(last.end, draft.tokens.end[sentence.last - 1] as number),
        },
        nested: attribution?.nested ?? [],
        act: attribution?.act ?? 'assert',
        certainty: attribution?.certainty ?? 'certain',
        voice: attribution?.voice ?? 'own',
        words,
        entities: [...new Set(mentions.filter(inside).map((m) => m.entity))],
        quantities: quantities
          .filter(inside)
          .map(({ start, end, value, max, comparator, object, unit, per }) => ({ start, end, value, max, comparator, object, unit, per })),
        times: times
          .filter((t) => inside(t) && (t.from ?? t.to ?? null) !== null)
          .map((t) => ({ start: t.start, end: t.end, from: t.from ?? null, to: t.to ?? null, approx: t.approx ?? false })),
        events: [],
        signs: [...signs],
        negated,
      }
    })
  }
}
