// Event verbs: which row of the lexicon they are, and the subject they have or share.

import type { TokenRange } from '../../../../text/index.ts'
import type { Argument } from '../../../../model/event.ts'
import { isEmpty, type Arguments, type NounPhrase } from '../../../event-arguments.ts'
import type { Found } from '../../../event-record.ts'
import type { Reading } from '../../words/event.ts'
import type { Trigger } from '../../words/event/lexicon.ts'
import { clauseAround, subjectBefore, type Subject } from './clause.ts'
import { inCompany, standsAsVerb } from './choose.ts'
import { ofVerb } from './realis.ts'
import { rolesOf } from './roles.ts'
import { slotsAfter, type Slot } from './slots.ts'
import { offset, wordAt, type View } from './view.ts'

/**
 * The event that the verb at `at` tells; undefined when it tells none here. `previous` is the event verb before it in the sentence,
 * whose subject it may share.
 */
export function verbEvent(view: View, at: number, previous: Found | undefined): Found | undefined {
  const event = wordAt(view, at)?.event
  const verbs = (event?.triggers ?? []).filter((t) => t.kind !== 'noun')
  if (verbs.length === 0 || (event?.verb === false && !standsAsVerb(view, at))) return undefined
  const near = verbs.filter((t) => inCompany(view, at, t))
  if (near.length === 0) return undefined
  const clause = clauseAround(view, at)
  const before = subjectBefore(view, at, clause)
  const slots = slotsAfter(view, at + 1)
  for (const reading of [...near.filter((t) => t.of.near !== undefined), ...near.filter((t) => t.of.near === undefined)]) {
    const found = rolesOf(reading, shared(reading, previous, slots) ?? before, slots)
    if (found === undefined || isEmpty(found.args)) continue
    if (reading.of.weak && !isFull(reading, found.args)) continue
    return {
      type: reading.of.type,
      lemma: reading.of.lemma,
      trigger: { start: offset(view, at, reading.lead), end: view.draft.tokens.end[at] as number },
      at,
      clause: whole(clause, slots, at),
      args: found.args,
      ...ofVerb(view, at, clause, reading),
      rule: found.passive ? 'ar/events/passive' : 'ar/events/verb',
    }
  }
  return undefined
}

/** Whether a weak verb has what makes it an event: whom it befalls, or for one without object who does it. */
function isFull({ of }: Reading<Trigger>, { actors, recipients, object }: Arguments): boolean {
  return of.frame.has('obj') ? recipients.length > 0 || object !== undefined : actors.length + recipients.length > 0
}

/** The subject of the verb before, for «… والتقى الرئيس»: a verb behind «و» with no more than its object. */
function shared(
  { of, conjunction, plural, kind }: Reading<Trigger>,
  previous: Found | undefined,
  slots: readonly Slot[],
): Subject | undefined {
  const actor = previous?.args.actors[0]
  // A verb before its subject is singular: a plural one has its subject before it.
  if (plural && kind === 'perfect' && conjunction && slots.some((s) => s.slot === ''))
    return { phrase: actor === undefined ? undefined : ofShared(actor), taken: true }
  if (actor === undefined || !conjunction || of.voice !== 'active' || of.frame.get('subj') !== 'actor') return undefined
  const bare = slots.filter((s) => s.slot === '' && !s.joined).length
  if (bare !== (of.frame.has('obj') ? 1 : 0)) return undefined
  return { phrase: ofShared(actor), taken: true }
}

function ofShared(argument: Argument): NounPhrase {
  return { first: 0, last: 0, argument, kind: 'party' }
}

function whole(clause: TokenRange, slots: readonly Slot[], at: number): TokenRange {
  return { first: clause.first, last: Math.max(clause.last, at + 1, ...slots.map((s) => s.phrase.last)) }
}
