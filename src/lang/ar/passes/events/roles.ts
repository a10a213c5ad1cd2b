// Roles: who is who around an event verb; passives by what is missing.

import { noArguments, put, type Arguments, type NounPhrase } from '../../../event-arguments.ts'
import type { Reading } from '../../words/event.ts'
import type { Trigger } from '../../words/event/lexicon.ts'
import type { Subject } from './clause.ts'
import type { Slot } from './slots.ts'

/** The arguments of a verb with `before` ahead of it and `slots` after it; undefined when the row asks for a passive and this is none. */
export function rolesOf(
  reading: Reading<Trigger>,
  before: Subject,
  slots: readonly Slot[],
): { args: Arguments; passive: boolean } | undefined {
  const { frame, voice } = reading.of
  const passive = isPassive(reading, before, slots)
  if (voice === 'passive' && !passive) return undefined
  const args = noArguments()
  const subject = passive && voice === 'either' ? frame.get('obj') : frame.get('subj')
  // «الاتفاق الذي أبرمته إيران»: the pronoun is what stands before, and the subject follows.
  const turned = before.relative === true && reading.suffix !== ''
  const ahead = turned ? frame.get('obj') : subject
  if (before.taken && before.phrase !== undefined && ahead !== undefined) put(args, ahead, before.phrase)
  // «معارك سقط فيها عشرات القتلى»: a verb without an object has behind it who was not told before it.
  const taken = before.taken && (before.phrase !== undefined || frame.has('obj'))
  let nth = taken && !turned ? 1 : 0
  for (const slot of slots) {
    if (slot.slot !== '') {
      const role = frame.get(slot.slot) ?? (slot.slot === 'ب' && slot.phrase.kind === 'state' ? 'place' : undefined)
      if (role !== undefined) put(args, role, slot.phrase)
      continue
    }
    if (!slot.joined) nth++
    // A verb before its subject is singular: what follows a plural one is not who does it.
    const follows = !taken && reading.suffix === '' && !(reading.plural && reading.kind === 'perfect')
    const isSubject = nth === 1 && (turned || follows)
    let role = isSubject ? subject : passive || nth > 3 ? undefined : frame.get('obj')
    // «سلمت موسكو دمشق منظومة»: a party before the thing is who gets it.
    if (!isSubject && role === 'object' && (slot.phrase.kind === 'state' || slot.phrase.kind === 'party') && thingAfter(slots, slot))
      role = 'recipient'
    if (role !== undefined) put(args, role, slot.phrase)
  }
  return { args, passive }
}

/** Whether the one phrase that an unmarked verb has suffers it: «قتل 14 جنديا», «إن 14 جنديا قتلوا». */
function isPassive({ of, kind, suffix }: Reading<Trigger>, before: Subject, slots: readonly Slot[]): boolean {
  if (of.voice === 'active' || suffix !== '') return false
  const bare = slots.filter((s) => s.slot === '' && !s.joined && (s.phrase.argument !== undefined || s.phrase.quantity !== undefined))
  if (before.taken) return bare.length === 0 && before.phrase?.kind === 'party'
  return bare.length === 1 && isPatient((bare[0] as Slot).phrase, kind, of.frame.get('obj') === 'recipient')
}

/** Those who kill and kidnap: alone after the verb they do it. */
const DOERS: ReadonlySet<string> = new Set([
  ...'militant gunman rebel insurgent terrorist force army police jihadist militiaman pirate attacker fighter'.split(' '),
  'suicide attacker',
  'masked man',
])

/** What hits people alone after the verb. */
const WEAPONS: ReadonlySet<string> = new Set([
  'missile',
  'aircraft',
  'drone',
  'helicopter',
  'fighter jet',
  'strike',
  'raid',
  'shell',
  'attack',
  'explosion',
  'projectile',
])

function isPatient({ quantity, argument, kind }: NounPhrase, form: Reading<Trigger>['kind'], hurts: boolean): boolean {
  if (quantity === undefined && argument?.named === false && (DOERS.has(argument.id) || (hurts && WEAPONS.has(argument.id)))) return false
  return quantity !== undefined || (argument !== undefined && (kind === 'party' || kind === 'thing') && form === 'perfect')
}

/** Whether a bare thing follows `slot`. */
function thingAfter(slots: readonly Slot[], { phrase }: Slot): boolean {
  return slots.some((s) => s.slot === '' && s.phrase.first > phrase.first && (s.phrase.kind === 'thing' || s.phrase.quantity !== undefined))
}
