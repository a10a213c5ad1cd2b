// Complements of an event noun: the noun in construct, nationalities, and phrases behind prepositions.

import { noArguments, put, type Arguments, type NounPhrase } from '../../../event-arguments.ts'
import type { Frame, Role as Part } from '../../../event-frame.ts'
import { Role } from '../../words/cue/roles.ts'
import type { Reading } from '../../words/event.ts'
import type { Trigger } from '../../words/event/lexicon.ts'
import { slotsAfter, type Slot } from './slots.ts'
import { ADJECTIVES, stateAt } from './tail.ts'
import { has, markAt, wordAt, type View } from './view.ts'

/** The arguments that stand after the event noun at `at`, and the token after the last of them. */
export function complements(
  view: View,
  at: number,
  { of: { frame, type }, definite, suffix }: Reading<Trigger>,
): { args: Arguments; last: number } {
  const args = noArguments()
  const start = pastAdjectives(view, at + 1)
  const gen = frame.get('gen')
  const adjective = nationality(view, at + 1, start)
  if (adjective !== undefined && gen !== undefined && type !== 'casualty') put(args, 'actor', adjective)
  const slots = slotsAfter(view, start)
  const bound = !definite && suffix === '' && start === at + 1
  const doer = bound && gen !== 'actor' && hasDoer(frame, slots)
  const bare: readonly (Part | undefined)[] = bound ? [doer ? 'actor' : gen, gen === 'actor' ? undefined : frame.get('obj')] : []
  let nth = -1
  for (const { slot, phrase, joined } of slots) {
    if (slot === '' && !joined) nth++
    const near = nth > 0 || phrase.first <= start + 2
    const role =
      slot !== ''
        ? (frame.get(slot) ?? (slot === 'ب' && phrase.kind === 'state' ? 'place' : undefined))
        : near || joined
          ? bare[nth]
          : undefined
    if (role !== undefined) put(args, role, phrase)
  }
  return { args, last: Math.max(start, ...slots.map((s) => s.phrase.last)) }
}

/** «إرسال كوريا الشمالية قوات», «استقبال القاهرة لوفد»: the first of two is who does it. */
function hasDoer(frame: Frame, slots: readonly Slot[]): boolean {
  const first = slots[0]
  if (first?.slot !== '' || first.phrase.argument === undefined || first.phrase.quantity !== undefined) return false
  if (first.phrase.kind !== 'party' && first.phrase.kind !== 'state') return false
  return slots.some(({ slot, phrase, joined }) => {
    if (phrase === first.phrase || joined || phrase.argument === undefined) return false
    return (slot === '' && frame.has('obj')) || frame.get(slot) === 'recipient' || frame.get(slot) === 'host'
  })
}

/** Past adjectives of the event noun: definite after definite, nationalities, words that nothing is known of. */
function pastAdjectives(view: View, k: number): number {
  let i = k
  while (i < view.last && i < k + 4 && markAt(view, i) === '') {
    if (
      (view.draft.mentions.at[i] as number) >= 0 ||
      (view.draft.quantities.at[i] as number) >= 0 ||
      (view.draft.times.at[i] as number) >= 0
    )
      break
    if (stateAt(view, i) === undefined && !isAdjective(view, i, k)) break
    i++
  }
  return i
}

const SHAPED = /^.{3,}(?:ي|يه)$/u

function isAdjective(view: View, i: number, first: number): boolean {
  const word = wordAt(view, i)
  if (word === undefined || has(view, i, Role.prep | Role.adverb | Role.relative) || (word.event?.triggers.length ?? 0) > 0) return false
  if (ADJECTIVES.has(word.form)) return true
  if ((word.speaker?.nouns.length ?? 0) > 0 || word.number?.noun !== undefined) return false
  const previous = view.draft.tokens.words[first - 1]
  return SHAPED.test(word.form) || (word.cue?.definite === true && previous?.cue?.definite === true)
}

/** The state that an adjective of the event noun names. */
function nationality(view: View, first: number, last: number): NounPhrase | undefined {
  for (let i = first; i < last; i++) {
    const id = stateAt(view, i)
    if (id === undefined) continue
    const { tokens } = view.draft
    const argument = { id, named: true, start: tokens.start[i] as number, end: tokens.end[i] as number }
    return { first: i, last: i + 1, kind: 'state', argument }
  }
  return undefined
}
