// Relations: denials, conflicts and supersessions between claims.

import type { Conflict, Denial, Supersession } from '../../model/ledger.ts'
import type { Group } from '../group.ts'
import type { Around } from './around.ts'
import { countPairs } from './counts.ts'
import { denialsOf } from './denials.ts'
import { toldApart } from './supersessions.ts'

export { aroundOf, type Around } from './around.ts'

/** The edges between claims. */
export interface Relations {
  readonly denials: readonly Denial[]
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
}

/** The denials that `groups` make, and the conflicts and supersessions they are part of: a function of what is around them. */
export function relationsOf(groups: readonly Group[], around: Around): Relations {
  return { denials: denialsOf(groups, around), ...toldApart(countPairs(groups, around)) }
}
