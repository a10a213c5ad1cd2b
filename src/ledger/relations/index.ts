// Relations: denials, conflicts and supersessions between claims.

import type { Conflict, Denial, Supersession } from '../../model/ledger.ts'
import type { Group } from '../group.ts'
import type { Around } from './around.ts'
import { countPairs, type CountPair } from './counts.ts'
import { denialsOf } from './denials.ts'
import { outcomes } from './outcomes.ts'
import { toldApart } from './supersessions.ts'
import { tollPairs } from './tolls.ts'

export { aroundOf, ofOneAffair, type Around } from './around.ts'
export { asksOf, countsHarm, needsAffair } from './asking.ts'
export { countOf, mayRival, type CountPair } from './counts.ts'
export { denialsAmong, denialsOf, denies, denyingOf, type Denying } from './denials.ts'
export { outcomes } from './outcomes.ts'
export { toldApart } from './supersessions.ts'

/** The edges between claims. */
export interface Relations {
  readonly denials: readonly Denial[]
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
}

/** The relations of groups that are all there is: a function of the set. */
export function relationsOf(groups: readonly Group[], around: Around): Relations {
  return { denials: denialsOf(groups, around), ...rivalries(groups, around) }
}

/** The conflicts and supersessions that `groups` are part of; they must be whole rows of rivals. */
export function rivalries(groups: readonly Group[], around: Around): Pick<Relations, 'conflicts' | 'supersedes'> {
  const counts = toldApart(rivalPairs(groups, around), around)
  const deeds = outcomes(groups, around)
  return { conflicts: [...counts.conflicts, ...deeds.conflicts], supersedes: [...counts.supersedes, ...deeds.supersedes] }
}

/** Pairs of differing counts of one thing with a claim of `groups` in them. */
export function rivalPairs(groups: readonly Group[], around: Around): readonly CountPair[] {
  return [...countPairs(groups, around), ...tollPairs(groups, around)]
}
