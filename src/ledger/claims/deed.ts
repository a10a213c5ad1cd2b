// Deeds: what a statement tells that somebody did, and whether two statements tell the same.

import type { EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import { daysOf } from './exclusion.ts'
import { actorOf } from './likeness.ts'

/** Talks and statements are told of anything. */
const TALK: ReadonlySet<string> = new Set(['agree', 'consult', 'demand', 'statement', 'support'])

/** The first deed that the statement tells. */
export function firstDeed({ events }: Statement): EventMention | undefined {
  return events.find(({ type }) => !TALK.has(type))
}

/** Whether both tell first of one deed, by parties of whom none differs in the same part. */
export function sameDeed(a: Statement, b: Statement): boolean {
  const [x, y] = [firstDeed(a), firstDeed(b)]
  if (x === undefined || y?.lemma !== x.lemma || x.realis !== y.realis) return false
  return wants(a) === wants(b) && partsAgree(x.actors, y.actors) && partsAgree(x.recipients, y.recipients)
}

/** Whether the speaker wants something done rather than says that it is so. */
export function wants({ act }: Statement): boolean {
  return act === 'demand' || act === 'question'
}

function partsAgree(these: EventMention['actors'], those: EventMention['actors']): boolean {
  const [named, others] = [these.filter((part) => part.named), those.filter((part) => part.named)]
  return named.length === 0 || others.length === 0 || named.some((p) => others.some((q) => actorOf(p.id) === actorOf(q.id)))
}

export function sameDay(a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] === y[1]
}

/** Words of two scripts are never alike, so that likeness says nothing there. */
export function sameScript(a: Statement, b: Statement): boolean {
  const latin = ({ words }: Statement): boolean => words.some((word) => /^[a-z]/.test(word))
  return latin(a) === latin(b)
}
