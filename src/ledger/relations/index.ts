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
export { harms, mayRelate, needsAffair, relates, traitsOf } from './asking.ts'
export { countOf, mayRival, type CountPair } from './counts.ts'
export { countsHarm } from './harm.ts'
export { denialsAmong, denialsOf, denies, denyingOf, type Denying } from './denials.ts'
export { outcomes } from './outcomes.ts'
export { toldApart } from './supersessions.ts'

/** The edges between claims. */
export interface Relations {
  readonly denials: readonly Denial[]
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
}

/** The edges between claims of which one at most is so. */
export type Rivalries = Pick<Relations, 'conflicts' | 'supersedes'>

/** The relations of groups that are all there is: a function of the set. */
export function relationsOf(groups: readonly Group[], around: Around): Relations {
  return { denials: denialsOf(groups, around), ...rivalries(groups, around) }
}

/** The conflicts and supersessions that `groups` are part of; they must be whole rows of rivals. */
export function rivalries(groups: readonly Group[], around: Around): Rivalries {
  const counts = toldApart(rivalPairs(groups, around), around)
  const deeds = outcomes(groups, around)
  return settled({ conflicts: [...counts.conflicts, ...deeds.conflicts], supersedes: [...counts.supersedes, ...deeds.supersedes] })
}

/** What stands in conflict is settled by neither side: claims that rival on one day supersede each other on no later one. */
export function settled({ conflicts, supersedes }: Rivalries): Rivalries {
  const open = new Set(conflicts.map(({ claims }) => [...claims].sort().join(' ')))
  return { conflicts, supersedes: supersedes.filter(({ older, newer }) => !open.has([older, newer].sort().join(' '))) }
}

/** Pairs of differing counts of one thing with a claim of `groups` in them. */
export function rivalPairs(groups: readonly Group[], around: Around): readonly CountPair[] {
  return [...countPairs(groups, around), ...tollPairs(groups, around)]
}
