// Events of a statement: those whose trigger lies in its words.

import type { EventMention } from '../model/event.ts'
import { lowest, type Span } from '../text/index.ts'

/** Events whose trigger lies in one of `spans`; `events` are in reading order. */
export function eventsIn(events: readonly EventMention[], spans: readonly Span[]): EventMention[] {
  const found: EventMention[] = []
  for (const span of spans) {
    const first = lowest(events.length, (i) => (events[i] as EventMention).start >= span.start)
    for (let i = first; i < events.length && (events[i] as EventMention).start < span.end; i++) found.push(events[i] as EventMention)
  }
  return found
}
