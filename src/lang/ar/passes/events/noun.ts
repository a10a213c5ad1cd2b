// Event nouns: their complement, nationality and prepositions, and the verb that governs them.

import type { TokenRange } from '../../../../text/index.ts'
import { isEmpty, noArguments, put, type NounPhrase } from '../../../event-arguments.ts'
import type { Found } from '../../../event-record.ts'
import type { Reading } from '../../words/event.ts'
import type { Trigger } from '../../words/event/lexicon.ts'
import { clauseAround } from './clause.ts'
import { inCompany } from './choose.ts'
import { doerAfter, governorOf } from './governor.ts'
import { ADJECTIVES, stateAt } from './tail.ts'
import { ofNoun } from './realis.ts'
import { slotsAfter } from './slots.ts'
import { has, isStop, isVerb, markAt, offset, wordAt, type View } from './view.ts'
import { Role } from '../../words/cue/roles.ts'

/** The event that the noun at `at` tells; undefined when it tells none here. */
export function nounEvent(view: View, at: number): Found | undefined {
  const nouns = (wordAt(view, at)?.event?.triggers ?? []).filter((t) => t.kind === 'noun' && inCompany(view, at, t))
  const reading = nouns.find((t) => t.of.near !== undefined) ?? nouns[0]
  if (reading === undefined) return undefined
  const { of, lead } = reading
  const args = noArguments()
  const start = pastAdjectives(view, at + 1)
  const adjective = nationality(view, at + 1, start)
  if (adjective !== undefined && of.frame.get('gen') !== undefined && of.type !== 'casualty') put(args, 'actor', adjective)
  const bound = !reading.definite && reading.suffix === '' && start === at + 1
  let nth = 0
  const slots = slotsAfter(view, start)
  const gen = of.frame.get('gen')
  for (const { slot, phrase } of slots) {
    let role = of.frame.get(slot)
    if (slot === '') {
      // «إرسال كوريا الشمالية قوات»: the first of two is who does it.
      const doer =
        bound &&
        nth === 0 &&
        gen !== 'actor' &&
        isDoer(phrase) &&
        slots.some((s) => s.slot === '' && s.phrase !== phrase && s.phrase.argument !== undefined)
      role =
        nth === 0 ? (bound ? (doer ? 'actor' : gen) : undefined) : nth === 1 && bound && gen !== 'actor' ? of.frame.get('obj') : undefined
      nth++
    } else if (slot === 'ب' && phrase.kind === 'state') role ??= 'place'
    if (role !== undefined) put(args, role, phrase)
  }
  const clause = clauseAround(view, at)
  const governor = governorOf(view, at, clause, reading)
  if (governor?.subject !== undefined) put(args, governor.role, governor.subject)
  const doer = args.actors.length === 0 ? doerAfter(view, at) : undefined
  if (doer !== undefined) put(args, 'actor', doer)
  if (
    (isEmpty(args) && governor?.occurs !== true) ||
    (of.weak && governor?.occurs !== true && args.actors.length + args.recipients.length === 0)
  )
    return undefined
  if (governor?.occurs !== true && bareMention(reading, args.actors.length + args.recipients.length, args.object !== undefined))
    return undefined
  const own = ofNoun(view, at, clause)
  return {
    type: of.type,
    lemma: of.lemma,
    trigger: { start: offset(view, at, lead), end: view.draft.tokens.end[at] as number },
    at,
    clause: { first: clause.first, last: Math.max(clause.last, ...slots.map((s) => s.phrase.last)) },
    args,
    polarity: governor?.undone === true ? 'negated' : own.polarity,
    realis: governor?.realis ?? own.realis,
    background: governor === undefined && isBackground(view, at, clause, reading),
    rule: governor === undefined ? 'ar/events/noun' : 'ar/events/governed',
  }
}

/** Whether the noun stands behind a preposition or belongs to another noun, so that nothing says it happened: «بعد مقتل …», «ذكرى اغتيال …». */
function isBackground(view: View, at: number, clause: TokenRange, { preposition, definite }: Reading<Trigger>): boolean {
  if (preposition !== '' || definite) return true
  if (at === clause.first || at === view.first) return false
  return (
    has(view, at - 1, Role.prep) ||
    (!isVerb(view, at - 1) && markAt(view, at - 1) === '' && wordAt(view, at - 1)?.event === undefined && !isReporting(view, at))
  )
}

/** Whether a verb of saying stands before with no more than its speaker between: «أعلنت الشرطة مقتل …». */
function isReporting(view: View, at: number): boolean {
  for (let i = at - 1; i >= view.first && i > at - 12; i--) {
    if (isStop(view, i) || has(view, i, Role.prep)) return false
    if (wordAt(view, i)?.cue?.verb !== undefined) return true
  }
  return false
}

/** «الهجوم» with nothing but a place points back at what was told before. */
function bareMention(reading: Reading<Trigger>, parties: number, object: boolean): boolean {
  return reading.definite && parties === 0 && !object
}

/** Past adjectives of the event noun: definite after definite, nationalities, words that nothing is known of. */
function pastAdjectives(view: View, k: number): number {
  let i = k
  while (i < view.last && i < k + 4 && markAt(view, i) === '') {
    if ((view.draft.mentions.at[i] as number) >= 0 || (view.draft.quantities.at[i] as number) >= 0) break
    if (stateAt(view, i) === undefined && !isAdjective(view, i, k)) break
    i++
  }
  return i
}

const SHAPED = /^.{3,}(?:ي|يه)$/u

function isAdjective(view: View, i: number, first: number): boolean {
  const word = wordAt(view, i)
  if (word === undefined || has(view, i, Role.prep | Role.adverb | Role.relative) || word.event !== undefined) return false
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
    return {
      first: i,
      last: i + 1,
      kind: 'state',
      argument: { id, named: true, start: tokens.start[i] as number, end: tokens.end[i] as number },
    }
  }
  return undefined
}

function isDoer(phrase: NounPhrase): boolean {
  return phrase.argument !== undefined && phrase.quantity === undefined && (phrase.kind === 'party' || phrase.kind === 'state')
}
