// A group: a claim together with the statements that its reports were made of.

import type { Claim } from '../model/ledger.ts'
import type { Statement } from '../model/statement.ts'

/** What later rooms work on; `statements` stand in the order of `claim.reports`. */
export interface Group {
  readonly claim: Claim
  readonly statements: readonly Statement[]
}
