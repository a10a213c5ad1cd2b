// Speech acts as events: each report is one, and what it demands, pledges or asks has not happened by its words.

import type { Draft } from '../lang/draft.ts'
import { actingId } from '../lang/event-arguments.ts'
import type { ToldWord } from '../lang/told-word.ts'
import type { Act, Attribution, Hop } from '../model/annotation.ts'
import type { Argument, EventMention, EventType, Realis } from '../model/event.ts'
import { lowest, overlap, type Span } from '../text/index.ts'
import { addressed } from './addressed.ts'

/** Type and English lemma of each act; those that PLOVER drops are statements. */
const ACTS: Readonly<Record<Act, readonly [type: EventType, lemma: string]>> = {
  assert: ['statement', 'say'],
  assess: ['statement', 'assess'],
  accuse: ['accuse', 'accuse'],
  deny: ['statement', 'deny'],
  warn: ['statement', 'warn'],
  demand: ['demand', 'demand'],
  pledge: ['agree', 'pledge'],
  question: ['statement', 'ask'],
}

/** What the head of a content is told as, by the act. */
const TOLD: Readonly<Partial<Record<Act, Realis>>> = {
  demand: 'hypothetical',
  question: 'hypothetical',
  warn: 'hypothetical',
  pledge: 'future',
}

/** What nobody does but suffers. */
const SUFFERED: ReadonlySet<EventType> = new Set<EventType>(['casualty', 'incident', 'statement'])

const BY = { pass: 'events/speech', rule: 'events/speech' }

/** The events, in reading order, with an event for every report: that of its cue where the lexicon told one, else a new one. */
export function withSpeech(events: readonly EventMention[], draft: Draft<ToldWord>): EventMention[] {
  const named = new Set(draft.mentions.items.map((m) => m.entity))
  const told = [...events]
  const spoken: EventMention[] = []
  for (const attribution of draft.attributions.items) {
    const { cue, act, content, nested } = attribution
    const hop = nested[nested.length - 1]
    const actors = hop === undefined ? [] : speakers(hop, cue, named)
    const own = within(told, cue)
    const event = told[own]
    if (event !== undefined && content.every((c) => overlap(event, c) === 0))
      told[own] = { ...event, act, actors: event.actors.length > 0 ? event.actors : actors }
    else spoken.push(statement(cue, act, actors, content))
    const head = content[0] === undefined ? -1 : within(told, content[0])
    const first = told[head]
    if (first !== undefined) told[head] = reported(first, attribution, draft)
  }
  return [...told, ...spoken]
}

/** What is reported, by the act: not done yet where it is demanded, pledged or asked, and done by whom the words address. */
function reported(event: EventMention, attribution: Attribution, draft: Draft<ToldWord>): EventMention {
  const realis = event.realis === 'actual' ? (TOLD[attribution.act] ?? 'actual') : event.realis
  const party = event.actors.length > 0 || SUFFERED.has(event.type) ? undefined : addressed(attribution, draft)
  if (party === undefined) return { ...event, realis }
  return { ...event, realis, actors: [{ id: actingId(party.entity), named: true, start: party.start, end: party.end }] }
}

/** Index of the first event whose trigger begins in `span`, -1 when none does. */
function within(events: readonly EventMention[], { start, end }: Span): number {
  const first = lowest(events.length, (i) => (events[i] as EventMention).start >= start)
  return (events[first]?.start ?? Infinity) < end ? first : -1
}

function statement(cue: Span, act: Act, actors: readonly Argument[], content: readonly Span[]): EventMention {
  const [type, lemma] = ACTS[act]
  const parts = [cue, ...content]
  const clause = { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) }
  const { start, end } = cue
  return { kind: 'event', type, lemma, start, end, act, polarity: 'affirmed', realis: 'actual', actors, recipients: [], clause, by: BY }
}

/** Who speaks: the innermost hop, or those who speak together. */
function speakers({ entity, members, start, end }: Hop, cue: Span, named: ReadonlySet<string>): Argument[] {
  const span = { start: start ?? cue.start, end: end ?? cue.end }
  return (members ?? [{ entity }]).map(({ entity: id }) => ({ id: actingId(id), named: named.has(id), ...span }))
}
