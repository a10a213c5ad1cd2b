// Events of a statement: those whose trigger lies in its words.

import type { EventMention } from '../model/event.ts'
import type { Span } from '../text/index.ts'

/** Events whose trigger lies in one of `spans`; `events` are in reading order. */
export function eventsIn(events: readonly EventMention[], spans: readonly Span[]): EventMention[] {
  const found: EventMention[] = []
  for (const span of spans) {
    let low = 0
    let high = events.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((events[middle] as EventMention).start < span.start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < events.length && (events[i] as EventMention).start < span.end; i++) found.push(events[i] as EventMention)
  }
  return found
}
