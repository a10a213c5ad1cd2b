// Polarity and realis: negations, futures and doubts before a trigger.

import type { Polarity, Realis } from '../../../../model/event.ts'
import type { VerbForm } from '../../words/inflect.ts'
import { formAt, isClosed, markAt, opensClause, type View } from './chunks.ts'

const NOT: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  "didn't",
  "doesn't",
  "don't",
  "hasn't",
  "haven't",
  "hadn't",
  "wasn't",
  "weren't",
  "isn't",
  "aren't",
  "won't",
  "wouldn't",
  'cannot',
  "can't",
])
const FUTURE: ReadonlySet<string> = new Set(['will', "won't", 'shall'])
const MAY: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  'would',
  'should',
  'must',
  'can',
  "wouldn't",
  "can't",
  'cannot',
  "couldn't",
  "shouldn't",
])
const IF: ReadonlySet<string> = new Set(['if', 'whether', 'unless'])
const PLANS: ReadonlySet<string> = new Set(
  'plans planned planning expected scheduled set due going intends intended preparing prepares about'.split(' '),
)
const DONE: ReadonlySet<string> = new Set(['failed', 'refused', 'declined', 'fails', 'refuses', 'declines'])

/** What stands before the verb at `at`, within the clause that begins at `first`. */
export function ofVerb(view: View, at: number, first: number, form: VerbForm): { polarity: Polarity; realis: Realis } {
  let polarity: Polarity = 'affirmed'
  let realis: Realis = 'actual'
  for (let i = at - 1; i >= first && i >= at - 5; i--) {
    const word = formAt(view, i)
    if (NOT.has(word)) polarity = 'negated'
    if (FUTURE.has(word)) realis = 'future'
    else if (MAY.has(word)) realis = 'hypothetical'
    if (
      !isClosed(view, i, 'auxiliary') &&
      !isClosed(view, i, 'adverb') &&
      !isClosed(view, i, 'negation') &&
      !NOT.has(word) &&
      !MAY.has(word)
    )
      break
  }
  const to = form === 'base' ? infinitive(view, at) : -1
  if (to >= 0) {
    const before = formAt(view, to - 1)
    if (DONE.has(before)) polarity = 'negated'
    else realis = PLANS.has(before) || FUTURE.has(formAt(view, to - 2)) ? 'future' : 'hypothetical'
    if (NOT.has(before)) polarity = 'negated'
  }
  return { polarity, realis: IF.has(formAt(view, first)) ? 'hypothetical' : realis }
}

/** Token of the «to» right before the verb, adverbs aside; -1 when there is none. */
function infinitive(view: View, at: number): number {
  const to = isClosed(view, at - 1, 'adverb') ? at - 2 : at - 1
  return formAt(view, to) === 'to' ? to : -1
}

/** What stands before the event noun at `at`. */
export function ofNoun(view: View, at: number, first: number): { polarity: Polarity; realis: Realis } {
  let polarity: Polarity = 'affirmed'
  let realis: Realis = IF.has(formAt(view, first)) ? 'hypothetical' : 'actual'
  for (let i = at - 1; i >= first && i >= at - 4 && markAt(view, i) === ''; i--) {
    const word = formAt(view, i)
    if (word === 'no' || word === 'without') polarity = 'negated'
    if (word === 'planned' || word === 'upcoming' || word === 'expected') realis = 'future'
    if (word === 'possible' || word === 'potential' || word === 'alleged' || word === 'proposed') realis = 'hypothetical'
  }
  return { polarity, realis }
}

/** The first token of the clause around `at`: past the last comma, stop or clause opener before it. */
export function clauseStart(view: View, at: number): number {
  let i = at
  while (i > view.first && at - i < 30) {
    const m = markAt(view, i - 1)
    if (m === ';' || m === ':' || m === '"' || m === '“') break
    if (opensClause(view, i - 1)) return i - 1
    i--
  }
  return i
}
