// Governors: the verb before an event noun that says who did it, or that it did not or may not happen.

import type { Realis } from '../../../../model/event.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { NounPhrase } from '../../../event-arguments.ts'
import type { Reading } from '../../words/event.ts'
import type { Effect, Governor, Trigger } from '../../words/event/lexicon.ts'
import { subjectBefore } from './clause.ts'
import { phraseAt } from './phrase.ts'
import { Role } from '../../words/cue/roles.ts'
import { cliticAt } from './tail.ts'
import { formAt, has, isStop, wordAt, type View } from './view.ts'

const REACH = 9

/** What a governor adds to the event. */
export interface Governed {
  readonly role: 'actor' | 'recipient' | 'place'
  readonly subject: NounPhrase | undefined
  readonly undone: boolean
  /** The verb says that it happened, so that nothing else need be told of it. */
  readonly occurs: boolean
  readonly realis: Realis | undefined
}

/** The governor of the event noun at `at`, the nearest one before it in its clause. */
export function governorOf(view: View, at: number, clause: TokenRange, noun: Reading<Trigger>): Governed | undefined {
  // «تعرض لمحاولة اغتيال»: the attempt stands where the event does.
  const attempt = wordAt(view, at - 1)?.splits.find((s) => s.stem === 'محاوله' || s.stem === 'محاولات')
  if (attempt !== undefined && at - 1 > clause.first)
    return governorOf(view, at - 1, clause, { ...noun, preposition: attempt.preposition, definite: false })
  let apart = false
  for (let i = at - 1; i >= clause.first && i >= at - REACH; i--) {
    const governors = wordAt(view, i)?.event?.governors ?? []
    const governor = governors.find((g) => !g.definite && fits(view, i, at, g, noun) && !(apart && DOUBTS.has(g.of.effect)))
    if (governor === undefined) {
      // What was refused or feared is not the noun behind another phrase: «رفض المبادرات لوقف القتال».
      if (has(view, i, Role.prep) || cliticAt(view, i) !== '') apart = true
      if (i < at - 1 && (wordAt(view, i)?.event?.triggers.some((t) => t.kind !== 'noun') ?? false)) return undefined
      continue
    }
    const { effect } = governor.of
    const isVerb = governor.kind !== 'noun'
    const between = i + 1 < at ? phraseAt(view, i + 1, at) : undefined
    const subject = between ?? (isVerb ? subjectBefore(view, i, clause).phrase : undefined)
    return {
      role: effect === 'recipient' || effect === 'place' ? effect : 'actor',
      subject: NAMES_SUBJECT.has(effect) ? subject : undefined,
      undone: effect === 'undone',
      occurs: isVerb && (effect === 'recipient' || ((effect === 'occurs' || effect === 'place' || effect === 'actor') && !noun.definite)),
      realis: effect === 'future' || effect === 'hypothetical' ? effect : governor.future ? 'future' : undefined,
    }
  }
  return undefined
}

const DOUBTS: ReadonlySet<Effect> = new Set<Effect>(['undone', 'hypothetical', 'future'])
const NAMES_SUBJECT: ReadonlySet<Effect> = new Set<Effect>(['actor', 'recipient', 'place', 'future', 'undone'])

/** Who did the event at `at` by a verb after it that points back: «هجوم شنه متمردون», «الهجوم الذي نفذته الحركة». */
export function doerAfter(view: View, at: number): NounPhrase | undefined {
  for (let i = at + 1; i < view.last && i <= at + REACH && !isStop(view, i); i++) {
    const governor = wordAt(view, i)?.event?.governors.find((g) => g.kind !== 'noun' && g.of.effect === 'actor')
    if (governor !== undefined) return governor.suffix === 'ه' || governor.suffix === 'ها' ? phraseAt(view, i + 1, view.last) : undefined
    if ((wordAt(view, i)?.event?.triggers.length ?? 0) > 0) return undefined
  }
  return undefined
}

/** Whether the noun stands where the governor's complement does: behind its preposition, or near enough. */
function fits(view: View, i: number, at: number, { of, kind }: Reading<Governor>, noun: Reading<Trigger>): boolean {
  if (kind === 'noun' && at - i > 3) return false
  if (of.preposition === '')
    return noun.preposition === '' && !has(view, at - 1, Role.prep) && formAt(view, at - 1) !== 'اي' && (kind !== 'noun' || at - i === 1)
  if (of.preposition.length === 1) return noun.preposition === of.preposition
  return formAt(view, at - 1) === of.preposition || noun.preposition === of.preposition
}
