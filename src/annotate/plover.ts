// PLOVER: the category of the codebook that holds each kind of event.

import type { EventType, PloverCategory } from '../model/event.ts'

/** The narrower kinds with the PLOVER category that holds them; `undefined` where PLOVER has none (a vote, a casualty, an accident, a statement). */
export const ploverOf: Readonly<Record<Exclude<EventType, PloverCategory>, PloverCategory | undefined>> = {
  'transport-link': 'cooperate',
  shipment: 'aid',
  visit: 'consult',
  agreement: 'support',
  treaty: 'support',
  launch: 'mobilize',
  exercise: 'mobilize',
  'sanction-measure': 'sanction',
  vote: undefined,
  casualty: undefined,
  incident: undefined,
  statement: undefined,
}

/** The PLOVER category of an event type, itself where it is one. */
export function ploverCategory(type: EventType): PloverCategory | undefined {
  return type in ploverOf ? ploverOf[type as keyof typeof ploverOf] : (type as PloverCategory)
}
