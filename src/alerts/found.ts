// An alert as a rule finds it, with the names by which it is known again.

import type { Alert, FoundAlert } from '../store/index.ts'
import { hashOf } from '../watch-registry.ts'

/** What a rule found; `names` are stable over readings, so that nothing is told twice. */
export interface Finding extends Omit<Alert, 'id' | 'rule' | 'at' | 'kind'> {
  readonly names: readonly string[]
}

/** The alert of a finding. @param at moment, ISO 8601 UTC. */
export function foundAlert(
  rule: { readonly id: string; readonly when: Alert['kind'] },
  { names, ...told }: Finding,
  at: string,
): FoundAlert {
  const sorted = [...new Set(names)].sort()
  return { alert: { id: hashOf(['alert', rule.id, ...sorted]), rule: rule.id, kind: rule.when, at, ...told }, names: sorted }
}
