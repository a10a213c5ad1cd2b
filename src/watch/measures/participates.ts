// Participation: training, ventures and services that a state takes part in, rather than is only spoken of beside them.

import type { GoodsTerm } from '../../lang/watch-lexicon.ts'
import type { TokenRange } from '../../text/index.ts'
import type { Party } from '../parties.ts'
import type { Flow } from './flow.ts'
import { near } from './senses.ts'

/** How far from the words a participant may stand, in tokens. */
const BESIDE = 6

/**
 * The flow when the state `home` and another take part: named beside the words by a preposition or an adjective, or as the subject before
 * them, in one breath, while no other party follows unmarked («المناورات التي تضم واشنطن وطوكيو» is not the North's).
 */
export function participates(
  goods: GoodsTerm,
  at: TokenRange,
  parties: readonly Party[],
  around: readonly Party[],
  home: string,
  punctuated: (first: number, last: number) => boolean,
): readonly Flow[] {
  const broken = (p: Party): boolean => punctuated(p.last, at.first)
  const own = parties.find(
    (p) => p.country === home && near(p, at, BESIDE) && (p.marker !== undefined || (p.adjective && p.first >= at.last)),
  )
  const others = parties.filter((p) => p.country !== home && p.first >= at.last && p.marker === undefined && !p.adjective)
  const subject =
    others.length > 0 ? undefined : parties.find((p) => p.country === home && p.last <= at.first && !p.adjective && !broken(p))
  const part = own ?? subject
  if (part === undefined || !around.some((p) => p.country !== home)) return []
  return [{ goods, direction: 'both', words: [part, at] }]
}
