// Relations: denials, conflicts and supersessions between claims.

import type { Conflict, Denial, Supersession } from '../../model/ledger.ts'
import type { Group } from '../group.ts'
import { countPairs } from './counts.ts'
import { denialsOf } from './denials.ts'
import { toldApart } from './supersessions.ts'

/** The edges between claims. */
export interface Relations {
  readonly denials: readonly Denial[]
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
}

/** All relations among the groups: a function of the set. */
export function relationsOf(groups: readonly Group[]): Relations {
  return { denials: denialsOf(groups), ...toldApart(countPairs(groups)) }
}
