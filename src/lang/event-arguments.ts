// Arguments: noun phrases put into the roles of an event, with what kind of thing each can be.

import { states } from '../entities/index.ts'
import type { Argument } from '../model/event.ts'
import type { Span } from '../text/index.ts'
import type { Role } from './event-frame.ts'

/** A noun phrase: tokens `[first, last)`, who or what it is where that is known, and the quantity in it. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  readonly argument: Argument | undefined
  /** `party` acts (a person, a body), `state` acts and is a place, `unknown` is a noun that nothing is known of. */
  readonly kind: 'party' | 'state' | 'place' | 'thing' | 'event' | 'unknown'
  readonly quantity?: Span
}

/** Who and what takes part, as it is gathered. */
export interface Arguments {
  readonly actors: Argument[]
  readonly recipients: Argument[]
  object?: Argument
  place?: Argument
  quantity?: Span
}

const stateIds: ReadonlySet<string> = new Set(states.map((s) => s.id))
const stateOfCapital = new Map(states.flatMap((s) => (s.capital === undefined || s.iso === undefined ? [] : [[s.capital, s.id] as const])))

/** Nobody and nothing yet. */
export function noArguments(): Arguments {
  return { actors: [], recipients: [] }
}

/** Whether anything was gathered. */
export function isEmpty(args: Arguments): boolean {
  return (
    args.actors.length === 0 &&
    args.recipients.length === 0 &&
    args.object === undefined &&
    args.place === undefined &&
    args.quantity === undefined
  )
}

/** Whether an id is a state's or its capital's, which stands for it. */
function isState(id: string): boolean {
  return stateIds.has(id) || stateOfCapital.has(id)
}

/** Puts `phrase` into `role`, or where its kind lets it go: a thing is no recipient but an object, a person no place. */
export function put(args: Arguments, role: Role, phrase: NounPhrase): void {
  const { argument, kind } = phrase
  if (role !== 'place' && role !== 'host' && phrase.quantity !== undefined) args.quantity ??= phrase.quantity
  if (argument === undefined || (kind === 'event' && role !== 'object')) return
  // A city that is hit or hurt is where it happens.
  if ((role === 'actor' || role === 'recipient') && kind === 'state' && !isState(argument.id)) args.place ??= argument
  else if (role === 'place' || role === 'host') {
    if (kind === 'place' || kind === 'state') args.place ??= argument
    if (role === 'host' && kind !== 'place' && kind !== 'thing') add(args.recipients, acting(argument, kind))
  } else if (role === 'object') args.object ??= argument
  else if (role === 'actor') {
    if (kind !== 'place') add(args.actors, acting(argument, kind))
  } else if (kind === 'thing') args.object ??= argument
  else if (kind === 'place') args.place ??= argument
  else add(args.recipients, acting(argument, kind))
}

function add(list: Argument[], argument: Argument): void {
  if (!list.some((one) => one.id === argument.id && one.of === argument.of)) list.push(argument)
}

/** The state that a capital's name stands for where it acts, or the id itself. */
export function actingId(id: string): string {
  return stateOfCapital.get(id) ?? id
}

/** «موسكو» that acts is Russia. */
function acting(argument: Argument, kind: NounPhrase['kind']): Argument {
  return kind === 'state' ? { ...argument, id: actingId(argument.id) } : argument
}
