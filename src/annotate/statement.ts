// One statement: a clause with the words, names, numbers, times and events that lie in it.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Draft, Layer } from '../lang/draft.ts'
import type { Clause, Language } from '../lang/language.ts'
import type { EventMention } from '../model/event.ts'
import type { Sign, Statement } from '../model/statement.ts'
import { firstSince } from './first-since.ts'
import { TokenKind, type Span, type TokenRange } from '../text/index.ts'

/** Makes the statements of one draft, clause by clause in reading order. Linear in the clauses' tokens. */
export function statementMaker(language: Language, draft: Draft, events: readonly EventMention[]): (clause: Clause) => Statement {
  const { article, tokens, mentions, quantities, times } = draft
  const signsOf = signReader(language, draft)
  return (clause) => {
    const { spans, sentence, attribution, negated } = clause
    const [first, last] = [spans[0] as Span, spans[spans.length - 1] as Span]
    const found = <T extends Span>(layer: Layer<T>): T[] => within(layer, clause)
    const signs = signsOf(clause)
    const dated = found(times)
    const since = firstSince(signs, dated, article.published)
    return {
      id: idOf(article.id, clause),
      article: article.id,
      content: spans,
      sentence: {
        start: Math.min(first.start, tokens.start[sentence.first] as number),
        end: Math.max(last.end, tokens.end[sentence.last - 1] as number),
      },
      nested: attribution?.nested ?? [],
      act: attribution?.act ?? 'assert',
      certainty: attribution?.certainty ?? 'certain',
      voice: attribution?.voice ?? 'own',
      words: contentWords(language, draft, clause),
      entities: [...new Set([...aboutOf(draft, clause), ...found(mentions).map((m) => m.entity)])],
      quantities: found(quantities).map(({ start, end, value, max, comparator, object, unit, per }) => ({
        start,
        end,
        value,
        max,
        comparator,
        object,
        unit,
        per,
      })),
      times: dated
        .filter((t) => (t.from ?? t.to ?? null) !== null)
        .map((t) => ({ start: t.start, end: t.end, from: t.from ?? null, to: t.to ?? null, approx: t.approx ?? false })),
      events: eventsIn(events, spans),
      signs,
      ...(since === undefined ? {} : { firstSince: since }),
      negated,
    }
  }
}

/** Two voices may say the very same words: «… نفى ذلك». */
function idOf(article: string, { spans, attribution }: Clause): string {
  const place = spans.map((s) => `${s.start}-${s.end}`).join(',')
  const voice = attribution === undefined ? '' : `:${attribution.nested.map((hop) => hop.entity).join('/')}:${attribution.act}`
  return bytesToHex(sha256(utf8ToBytes(`${article}:${place}${voice}`))).slice(0, 16)
}

function contentWords(language: Language, { tokens, mentions }: Draft, { tokens: ranges }: Clause): string[] {
  const words: string[] = []
  for (const { first, last } of ranges) {
    for (let i = first; i < last; i++) {
      if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) continue
      const mention = mentions.items[mentions.at[i] as number]
      const word = mention === undefined ? language.contentWord(tokens.words[i] as never) : nameWord(tokens, i, mention)
      if (word !== undefined) words.push(word)
    }
  }
  return words
}

/** A word of a name as it is spelled, without clitics: names are never stemmed. */
function nameWord({ folded, from, to, start }: Draft['tokens'], i: number, mention: Span): string | undefined {
  const word = folded.text.slice((from[i] as number) + Math.max(0, mention.start - (start[i] as number)), to[i])
  return word === '' ? undefined : word
}

/** Who or what a clause cut off its noun is about. */
function aboutOf({ mentions }: Draft, { about }: Clause): string[] {
  const mention = about === undefined ? undefined : mentions.items[mentions.at[about] as number]
  return mention === undefined ? [] : [mention.entity]
}

/** Records of a flat layer that lie in the clause whole. */
function within<T extends Span>({ items, at }: Layer<T>, { tokens, spans }: Clause): T[] {
  const found: T[] = []
  let seen = -1
  for (const [n, range] of tokens.entries()) {
    const span = spans[n] as Span
    for (let i = range.first; i < range.last; i++) {
      const index = at[i] as number
      if (index < 0 || index === seen) continue
      seen = index
      const record = items[index] as T
      if (record.start >= span.start && record.end <= span.end) found.push(record)
    }
  }
  return found
}

/** Events whose trigger lies in one of `spans`; `events` are in reading order. */
function eventsIn(events: readonly EventMention[], spans: readonly Span[]): EventMention[] {
  return spans.flatMap((span) => {
    let low = 0
    let high = events.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((events[middle] as EventMention).start < span.start) low = middle + 1
      else high = middle
    }
    const found: EventMention[] = []
    for (let i = low; i < events.length && (events[i] as EventMention).start < span.end; i++) found.push(events[i] as EventMention)
    return found
  })
}

/** Signs of a clause and of the words before it in its sentence; each sentence is gone through once. */
function signReader(language: Language, { tokens }: Draft): (clause: Clause) => readonly Sign[] {
  let first = -1
  let next = -1
  let signs = new Set<Sign>()
  return ({ sentence, tokens: ranges }) => {
    if (sentence.first !== first) {
      first = sentence.first
      next = first
      signs = new Set()
    }
    const last = (ranges[ranges.length - 1] as TokenRange).last
    for (; next < last; next++) {
      if (tokens.kind[next] !== TokenKind.word) continue
      const sign = language.signOf(tokens.words[next] as never)
      if (sign !== undefined) signs.add(sign)
    }
    return [...signs]
  }
}
