// Relations: denials, conflicts and supersessions between claims.

import type { Conflict, Denial, Supersession } from '../../model/ledger.ts'
import type { Group } from '../group.ts'
import type { Around } from './around.ts'
import { countPairs, type CountPair } from './counts.ts'
import { denialsOf } from './denials.ts'
import { toldApart } from './supersessions.ts'
import { tollPairs } from './tolls.ts'

export { aroundOf, ofOneAffair, type Around } from './around.ts'
export { denialsOf } from './denials.ts'
export { toldApart } from './supersessions.ts'

/** The edges between claims. */
export interface Relations {
  readonly denials: readonly Denial[]
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
}

/** The relations of groups that are all there is: a function of the set. */
export function relationsOf(groups: readonly Group[], around: Around): Relations {
  return { denials: denialsOf(groups, around), ...toldApart(rivalPairs(groups, around)) }
}

/** Pairs of differing counts of one thing with a claim of `groups` in them. */
export function rivalPairs(groups: readonly Group[], around: Around): readonly CountPair[] {
  return [...countPairs(groups, around), ...tollPairs(groups, around)]
}
