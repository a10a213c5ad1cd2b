// Governors: the verb before an event noun that says who did it, or that it did not or may not happen.

import type { Realis } from '../../../../model/event.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { NounPhrase } from '../../../event-arguments.ts'
import type { Reading } from '../../words/event.ts'
import type { Effect, Governor, Trigger } from '../../words/event/lexicon.ts'
import { subjectBefore } from './clause.ts'
import { phraseAt } from './phrase.ts'
import { formAt, wordAt, type View } from './view.ts'

const REACH = 9

/** What a governor adds to the event. */
export interface Governed {
  readonly role: 'actor' | 'recipient'
  readonly subject: NounPhrase | undefined
  readonly undone: boolean
  readonly realis: Realis | undefined
}

/** The governor of the event noun at `at`, the nearest one before it in its clause. */
export function governorOf(view: View, at: number, clause: TokenRange, noun: Reading<Trigger>): Governed | undefined {
  for (let i = at - 1; i >= clause.first && i >= at - REACH; i--) {
    const governors = wordAt(view, i)?.event?.governors ?? []
    const governor = governors.find((g) => !g.definite && fits(view, i, at, g, noun))
    if (governor === undefined) {
      if (i < at - 1 && (wordAt(view, i)?.event?.triggers.some((t) => t.kind !== 'noun') ?? false)) return undefined
      continue
    }
    const { effect } = governor.of
    const role = effect === 'recipient' ? 'recipient' : 'actor'
    const between = i + 1 < at && governor.kind !== 'noun' ? phraseAt(view, i + 1, at) : undefined
    const before = governor.kind === 'noun' ? undefined : subjectBefore(view, i, clause).phrase
    const genitive = governor.kind === 'noun' && i + 1 < at ? phraseAt(view, i + 1, at) : undefined
    const subject = between ?? before ?? genitive
    return { role, subject: acts(effect) ? subject : undefined, undone: effect === 'undone', realis: realisOf(effect, governor) }
  }
  return undefined
}

/** Whether the noun stands where the governor's complement does: behind its preposition, or near enough. */
function fits(view: View, i: number, at: number, { of, kind }: Reading<Governor>, noun: Reading<Trigger>): boolean {
  if (kind === 'noun' && at - i > 3) return false
  if (of.preposition === '') return noun.preposition === '' && (kind !== 'noun' || at - i === 1)
  if (of.preposition.length === 1) return noun.preposition === of.preposition
  return formAt(view, at - 1) === of.preposition || noun.preposition === of.preposition
}

function acts(effect: Effect): boolean {
  return effect === 'actor' || effect === 'recipient' || effect === 'future' || effect === 'undone'
}

function realisOf(effect: Effect, governor: Reading<Governor>): Realis | undefined {
  if (effect === 'future' || effect === 'hypothetical') return effect
  return governor.future ? 'future' : undefined
}
