// A group: a claim together with the statements that its reports were made of.

import type { Claim } from '../model/ledger.ts'
import type { Statement } from '../model/statement.ts'

/** What relations stand between: which claim, and what says so. */
export interface Group {
  readonly claim: Pick<Claim, 'id'>
  readonly statements: readonly Statement[]
}

/** A group with its claim made; `statements` stand in the order of `claim.reports`. */
export interface MadeGroup extends Group {
  readonly claim: Claim
}
