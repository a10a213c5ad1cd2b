// Nominal propositions: what an action noun tells inside a clause («ردا على مقتل …», “after the departure of …”), as a clause of its own.

import { indicesOf } from '../lang/clauses/index.ts'
import type { Draft } from '../lang/draft.ts'
import type { Clause, Language } from '../lang/language.ts'
import type { ToldWord } from '../lang/told-word.ts'
import type { Act } from '../model/annotation.ts'
import type { Argument, EventMention } from '../model/event.ts'
import { TokenKind, type Span, type TokenRange } from '../text/index.ts'
import { eventsIn } from './statement-events.ts'

/** Fewest words of the phrase, and of its clause besides: with less the clause itself says it. */
const LEAST = 3
const BESIDES = 4
/** Most words of a phrase. */
const MOST = 25
/** What such a report asks or promises is not told as a fact, unless the words take it as known. */
const UNTOLD: ReadonlySet<Act> = new Set<Act>(['demand', 'pledge', 'question', 'warn'])

/** The propositions that action nouns tell inside `clauses`, which are in reading order as `events` are. Linear in the clauses. */
export function nominals(
  language: Language,
  draft: Draft<ToldWord>,
  clauses: readonly Clause[],
  events: readonly EventMention[],
): Clause[] {
  const found: Clause[] = []
  for (const clause of clauses) {
    if (clause.inner === true || clause.points !== undefined || clause.means !== undefined) continue
    const untold = clause.attribution !== undefined && UNTOLD.has(clause.attribution.act)
    let past = 0
    for (const event of eventsIn(events, clause.spans)) {
      if (event.start < past || !isTold(event) || (untold && event.background !== true)) continue
      const nominal = nominalIn(language, draft, clause, event)
      if (nominal === undefined) continue
      found.push(nominal)
      past = nominal.spans[0]?.end ?? past
    }
  }
  return found
}

/** An event noun with a name or a number, or with who did what, told as a fact. */
function isTold({ by, realis, type, actors, recipients, object, place, quantity }: EventMention): boolean {
  if (realis !== 'actual' || type === 'statement' || !/\/(?:noun|governed)$/u.test(by.rule)) return false
  const named = (argument: Argument | undefined): boolean => argument?.named === true
  const weighty = quantity !== undefined || named(object) || actors.some(named) || recipients.some(named) || named(place)
  return weighty || (object !== undefined && actors.length + recipients.length > 0)
}

function nominalIn(language: Language, draft: Draft<ToldWord>, host: Clause, event: EventMention): Clause | undefined {
  const at = indicesOf(draft, event)[0]
  const around = host.tokens.find(({ first, last }) => at !== undefined && at >= first && at < last)
  if (at === undefined || around === undefined) return undefined
  const { first, last } = language.nominal(draft, at, around)
  const words = wordsIn(draft, first, Math.min(last, first + MOST * 2))
  const all = host.tokens.reduce((sum, range) => sum + wordsIn(draft, range.first, range.last), 0)
  if (words < LEAST || words > MOST || all - words < BESIDES) return undefined
  const start = first === at ? event.start : (draft.tokens.start[first] as number)
  const span: Span = { start, end: draft.tokens.end[last - 1] as number }
  const tokens: TokenRange[] = [{ first, last }]
  return {
    spans: [span],
    tokens,
    sentence: host.sentence,
    ...(host.attribution === undefined ? {} : { attribution: host.attribution }),
    negated: event.polarity === 'negated',
    inner: true,
    nominal: true,
  }
}

function wordsIn({ tokens }: Draft, first: number, last: number): number {
  let n = 0
  for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number) n++
  return n
}
