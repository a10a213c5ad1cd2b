// One statement: a clause with the words, names, numbers, times and events that lie in it.

import { recordAt, type Draft } from '../lang/draft.ts'
import type { Clause } from '../lang/language.ts'
import type { ToldWord } from '../lang/told-word.ts'
import type { Mention } from '../model/annotation.ts'
import type { EventMention } from '../model/event.ts'
import type { Sign, Statement } from '../model/statement.ts'
import { firstSince } from './first-since.ts'
import { sayingDays } from './statement-days.ts'
import { TokenKind, type Span, type TokenRange } from '../text/index.ts'
import { addressed } from './addressed.ts'
import { contentsOf } from './clause-contents.ts'
import { eventsIn } from './statement-events.ts'
import { statementId } from './statement-id.ts'

/** Makes the statements of one draft, clause by clause in reading order. Linear in the clauses' tokens. */
export function statementMaker(draft: Draft<ToldWord>, events: readonly EventMention[]): (clause: Clause) => Statement {
  const { article, tokens } = draft
  const signsOf = signReader(draft)
  const daysOf = sayingDays(draft, events)
  return (clause) => {
    const { spans, sentence, attribution, negated } = clause
    const [first, last] = [spans[0] as Span, spans[spans.length - 1] as Span]
    const { words, mentions, quantities, times } = contentsOf(draft, clause)
    const party = attribution === undefined ? undefined : addressed(attribution, draft)
    const signs = signsOf(clause)
    const since = firstSince(signs, times, article.published)
    return {
      id: statementId(article.id, clause),
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
      words,
      entities: entitiesOf(draft, clause, party === undefined ? mentions : [party, ...mentions]),
      quantities: quantities.map(({ start, end, value, max, comparator, object, unit, per }) => ({
        start,
        end,
        value,
        max,
        comparator,
        object,
        unit,
        per,
      })),
      times: times
        .filter((t) => (t.from ?? t.to ?? null) !== null)
        .map((t) => ({ start: t.start, end: t.end, from: t.from ?? null, to: t.to ?? null, approx: t.approx ?? false })),
      events: eventsIn(events, clause.means ?? spans),
      signs,
      ...(since === undefined ? {} : { firstSince: since }),
      ...daysOf(clause),
      ...(clause.means === undefined ? {} : { echo: true as const }),
      negated,
    }
  }
}

/** Who and what a clause names, each once; first whom it is about, where it was cut off its noun. */
function entitiesOf({ mentions }: Draft, { about }: Clause, inside: readonly Mention[]): string[] {
  const noun = about === undefined ? undefined : recordAt(mentions, about)
  const all = (noun === undefined ? inside : [noun, ...inside]).map((mention) => mention.entity)
  return all.length < 2 ? all : [...new Set(all)]
}

/** Signs of a clause and of the words before it in its sentence; each sentence is gone through once. */
function signReader({ tokens }: Draft<ToldWord>): (clause: Clause) => readonly Sign[] {
  let first = -1
  let next = -1
  let signs: readonly Sign[] = []
  return ({ sentence, tokens: ranges }) => {
    if (sentence.first !== first) {
      first = sentence.first
      next = first
      signs = []
    }
    const last = (ranges[ranges.length - 1] as TokenRange).last
    for (; next < last; next++) {
      const { sign } = tokens.words[next] as ToldWord
      if (sign !== undefined && tokens.kind[next] === TokenKind.word && !signs.includes(sign)) signs = [...signs, sign]
    }
    return signs
  }
}
