// Event nouns: their complement, nationality and prepositions, and the verb that governs them.

import { isEmpty, put, type Arguments } from '../../../event-arguments.ts'
import type { Found } from '../../../event-record.ts'
import type { Reading } from '../../words/event.ts'
import type { Trigger } from '../../words/event/lexicon.ts'
import { inCompany, standsAsVerb } from './choose.ts'
import { clauseAround } from './clause.ts'
import { complements } from './complements.ts'
import { doerAfter, governorOf, type Governed } from './governor.ts'
import { isBackground, ofNoun } from './realis.ts'
import { formAt, offset, wordAt, type View } from './view.ts'

/** The event that the noun at `at` tells; undefined when it tells none here. */
export function nounEvent(view: View, at: number): Found | undefined {
  const triggers = wordAt(view, at)?.event?.triggers ?? []
  if (triggers.some((t) => t.kind === 'perfect') && standsAsVerb(view, at)) return undefined
  const nouns = triggers.filter((t) => t.kind === 'noun' && inCompany(view, at, t))
  const reading = nouns.find((t) => t.of.near !== undefined) ?? nouns[0]
  if (reading === undefined) return undefined
  const { of, lead } = reading
  const { args, last } = complements(view, at, reading)
  const clause = clauseAround(view, at)
  const governor = governorOf(view, at, clause, reading)
  if (governor?.subject !== undefined) put(args, governor.role, governor.subject)
  const doer = args.actors.length === 0 ? doerAfter(view, at) : undefined
  if (doer !== undefined) put(args, 'actor', doer)
  const counted = of.type === 'casualty' && ((view.draft.quantities.at[at] as number) >= 0 || isTotal(view, at))
  if (counted ? isTwice(view, at) : !isTold(reading, args, governor)) return undefined
  const own = ofNoun(view, at, clause, reading)
  return {
    type: of.type,
    lemma: of.lemma,
    trigger: { start: offset(view, at, lead), end: view.draft.tokens.end[at] as number },
    at,
    clause: { first: clause.first, last: Math.max(last, nextVerb(view, last, clause.last)) },
    args,
    polarity: governor?.undone === true ? 'negated' : own.polarity,
    realis: governor === undefined ? own.realis : (governor.realis ?? (own.realis === 'future' ? 'future' : 'actual')),
    background: governor === undefined && isBackground(view, at, clause, reading),
    rule: counted ? 'ar/events/counted' : governor === undefined ? 'ar/events/noun' : 'ar/events/governed',
  }
}

/** Where a verb that stands behind the noun begins its own clause: «هجوم على القرية وقع قبل عام»; `end` where none does. */
function nextVerb(view: View, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if ((wordAt(view, i)?.verb?.sure === true || HAPPENS.test(formAt(view, i))) && (view.draft.mentions.at[i] as number) < 0) return i
  return end
}

/** Verbs that may be read as nouns and tell that something happened. */
const HAPPENS = /^(?:وقع|جر[يت]|حدث|حصل|[يت]قع|[يت]جري)ت?$/u

/** «عدد القتلى», «بين الجرحى», «القتلى هم خمسة جنود»: those whom the clause goes on to count. */
function isTotal(view: View, at: number): boolean {
  if (wordAt(view, at)?.cue?.definite !== true) return false
  return COUNTS.has(formAt(view, at - 1).replace(/^[وف]?(?:ال)?/u, '')) || /^هما?$/u.test(formAt(view, at + 1))
}

const COUNTS: ReadonlySet<string> = new Set(['عدد', 'اعداد', 'حصيله', 'محصله', 'اجمالي', 'مجموع', 'عداد', 'بين'])

/** «سقوط ستة قتلى»: the word before the count tells the harm already. */
function isTwice(view: View, at: number): boolean {
  for (let k = at - 1; k >= view.first && k > at - 5; k--)
    if (wordAt(view, k)?.event?.triggers.some(({ of }) => of.type === 'casualty') === true) return true
  return false
}

/** Whether enough is said for an event: «الهجوم» with nothing but a place points back at what was told before. */
function isTold({ of, definite }: Reading<Trigger>, args: Arguments, governor: Governed | undefined): boolean {
  if (governor?.occurs === true) return true
  const parties = args.actors.length + args.recipients.length
  if (parties > 0) return true
  return !of.weak && (definite ? args.object !== undefined : !isEmpty(args))
}
