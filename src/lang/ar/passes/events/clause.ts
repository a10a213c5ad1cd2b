// The clause around a trigger: how far left and right it reaches, and what stands before the trigger in it.

import type { TokenRange } from '../../../../text/index.ts'
import type { NounPhrase } from '../../../event-arguments.ts'
import { Role } from '../../words/cue/roles.ts'
import { pastComma } from './past-comma.ts'
import { phraseAt } from './phrase.ts'
import { prepositionOf } from './prepositions.ts'
import { hasPreposition, isDefinite } from './tail.ts'
import { has, isStop, isVerb, leftOf, markAt, opensClause, wordAt, type View } from './view.ts'

const LEFT = 24
const RIGHT = 40

/** What stands before a verb where its subject may: `taken` says that something does, known or not. */
export interface Subject {
  readonly phrase: NounPhrase | undefined
  readonly taken: boolean
  /** It stands before «الذي», so that a pronoun on the verb means it. */
  readonly relative?: true
}

/** Tokens of the clause around `at`: from its opener, comma or verb before, to the next one. */
export function clauseAround(view: View, at: number): TokenRange {
  let first = at
  while (first > view.first && at - first < LEFT) {
    const left = isStop(view, first - 1) ? pastComma(view, first - 1, at) : first
    if (left < 0) break
    first = left - 1
    if (opensClause(view, first)) break
  }
  let last = at + 1
  while (last < view.last && last - at < RIGHT && !isStop(view, last) && !opensClause(view, last)) last++
  return { first, last }
}

/** The subject that stands before the verb at `at`: the noun before «الذي», the first phrase after «أن» or at the head of the clause. */
export function subjectBefore(view: View, at: number, clause: TokenRange): Subject {
  let verb = Math.max(clause.first, leftOf(view, at) + 1)
  while (verb > clause.first && has(view, verb - 1, Role.be | Role.negation | Role.adverb)) verb--
  if (has(view, verb - 1, Role.relative)) return { phrase: antecedent(view, verb - 1), taken: true, relative: true }
  // «متظاهرين اعتصموا»: the plural verb says more of the indefinite plural before it.
  if (
    /..وا$/u.test(wordAt(view, at)?.form ?? '') &&
    /(?:ين|ون)$/u.test(wordAt(view, verb - 1)?.form ?? '') &&
    !isDefinite(view, verb - 1)
  ) {
    const people = antecedent(view, verb)
    if (people !== undefined) return { phrase: people, taken: true }
  }
  if (
    isEventNoun(view, verb - 1) ||
    (isEventNoun(view, verb - 2) && wordAt(view, verb - 1)?.event === undefined && !has(view, verb - 1, Role.prep))
  )
    return { phrase: undefined, taken: true }
  const that = wordAt(view, clause.first)?.cue?.that
  if (that !== undefined && that.suffix !== '') return { phrase: undefined, taken: true }
  const from = opensClause(view, clause.first) ? clause.first + 1 : clause.first
  for (let k = from; k < verb;) {
    if (markAt(view, k) !== '' || (view.draft.times.at[k] as number) >= 0) {
      k++
      continue
    }
    const isName = (view.draft.mentions.at[k] as number) >= 0
    const form = wordAt(view, k)?.form ?? ''
    // «كان ستة أشخاص قد قتلوا»: the subject of both.
    if (!isName && has(view, k, Role.be)) {
      k++
      continue
    }
    if (!isName && isVerb(view, k)) return { phrase: undefined, taken: false }
    if (!isName && prepositionOf(form) !== undefined) {
      // A phrase behind a preposition is no subject.
      const skipped = phraseAt(view, k + 1, verb)
      k = skipped === undefined ? k + 1 : skipped.last
      continue
    }
    const phrase = phraseAt(view, k, verb)
    if (phrase === undefined) {
      k++
      continue
    }
    if (hasPreposition(view, phrase.first) || (phrase.argument === undefined && !isDefinite(view, k) && that === undefined)) {
      k = phrase.last
      continue
    }
    return { phrase, taken: true }
  }
  return { phrase: undefined, taken: false }
}

/** «غارة استهدفت»: an indefinite event noun whose clause the verb is. */
function isEventNoun(view: View, i: number): boolean {
  const triggers = wordAt(view, i)?.event?.triggers ?? []
  return triggers.length > 0 && triggers.every((t) => t.kind === 'noun' && !t.definite && t.of.type === 'assault')
}

/** The phrase that ends right before the relative pronoun. */
function antecedent(view: View, relative: number): NounPhrase | undefined {
  const end = markAt(view, relative - 1) === '' ? relative : relative - 1
  for (let k = Math.max(view.first, end - 7); k < end; k++) {
    const phrase = phraseAt(view, k, end)
    if (phrase === undefined || phrase.last !== end || phrase.argument === undefined) continue
    // «صادرات الصين التي أعلنت»: of a thing and a party the party acts.
    const inner = phrase.kind === 'thing' && k < end - 1 ? phraseAt(view, end - 1, end) : undefined
    return inner?.argument?.named === true && inner.kind !== 'place' ? inner : phrase
  }
  return undefined
}
