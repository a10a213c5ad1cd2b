// Deeds: what a statement tells that somebody did, and whether two statements tell the same.

import type { EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import { daysOf } from './exclusion.ts'
import { actorOf } from './likeness.ts'

/** Talks and statements are told of anything. */
const TALK: ReadonlySet<string> = new Set(['agree', 'consult', 'demand', 'statement', 'support'])
/** Letters of Latin script lie below. */
const LATIN_ENDS = 0x250

/** The first deed that the statement tells. */
export function firstDeed({ events }: Statement): EventMention | undefined {
  return events.find(({ type }) => !TALK.has(type))
}

/** Whether both tell first of one deed, by parties of whom none differs in the same part. */
export function sameDeed(a: Statement, b: Statement): boolean {
  const [x, y] = [firstDeed(a), firstDeed(b)]
  return x !== undefined && y?.lemma === x.lemma && x.realis === y.realis && wants(a) === wants(b) && partiesAgree(x, y)
}

/** Whether the first deeds of both are of one type, with no party that differs in the same part. */
export function sameKind(a: Statement, b: Statement): boolean {
  const [x, y] = [firstDeed(a), firstDeed(b)]
  return x !== undefined && y?.type === x.type && wants(a) === wants(b) && partiesAgree(x, y)
}

/** Whether the speaker wants something done rather than says that it is so. */
export function wants({ act }: Statement): boolean {
  return act === 'demand' || act === 'question'
}

/** Whether both date what they tell to the same day or days. */
export function sameDay(a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] === y[1]
}

/** Of two scripts only what a lexicon knows is alike, so that likeness says little there. */
export function sameScript(a: Statement, b: Statement): boolean {
  const latin = ({ words }: Statement): boolean => words.every((word) => word.charCodeAt(0) < LATIN_ENDS)
  return latin(a) === latin(b)
}

function partiesAgree(x: EventMention, y: EventMention): boolean {
  return partAgrees(x.actors, y.actors) && partAgrees(x.recipients, y.recipients)
}

function partAgrees(these: EventMention['actors'], those: EventMention['actors']): boolean {
  const [named, others] = [these.filter((part) => part.named), those.filter((part) => part.named)]
  return named.length === 0 || others.length === 0 || named.some((p) => others.some((q) => actorOf(p.id) === actorOf(q.id)))
}
