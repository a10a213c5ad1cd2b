// Supersessions: a later state of the same count.

import type { Conflict, Supersession } from '../../model/ledger.ts'
import type { Count, CountPair } from './counts.ts'

/** Pairs of counts told apart: what superseded what, and what conflicts. Each pair of claims once. */
export function toldApart(pairs: readonly CountPair[]): {
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
} {
  const verdicts = new Map<string, { pair: CountPair; because: string | undefined }>()
  for (const pair of pairs) {
    const key = [pair.a.group.claim.id, pair.b.group.claim.id].sort().join(' ')
    const because = supersededBecause(pair)
    const known = verdicts.get(key)
    if (known === undefined || (known.because === undefined && because !== undefined)) verdicts.set(key, { pair, because })
  }
  const conflicts: Conflict[] = []
  const supersedes: Supersession[] = []
  for (const [key, { pair, because }] of [...verdicts].sort(([x], [y]) => (x < y ? -1 : 1))) {
    if (because === undefined) {
      conflicts.push({ claims: key.split(' ') as [string, string], on: 'quantity', because: 'counts-exclude' })
    } else {
      const [older, newer] = olderFirst(pair)
      supersedes.push({ older: older.group.claim.id, newer: newer.group.claim.id, because })
    }
  }
  return { conflicts, supersedes }
}

/** Why the two are states of one count rather than rivals; undefined when nothing says so. */
function supersededBecause(pair: CountPair): string | undefined {
  const [older, newer] = olderFirst(pair)
  if (newer.statement.signs.includes('revised')) return 'said-to-be-revised'
  if (newer.statement.signs.includes('later') || older.statement.signs.includes('earlier')) return 'said-to-be-later'
  const speaker = newer.statement.nested.at(-1)?.entity
  const days = daysBetween(older, newer)
  if (speaker !== undefined && speaker === older.statement.nested.at(-1)?.entity && days > 0) return 'same-speaker-later'
  return days > 0 && newer.quantity.value > older.quantity.value ? 'later-and-more' : undefined
}

/** The order of publication, unless the words say which is the earlier state. */
function olderFirst({ a, b }: CountPair): readonly [Count, Count] {
  const [early, late] = [a.statement.signs, b.statement.signs]
  if (early.includes('later') && late.includes('earlier')) return [b, a]
  if (a.statement.article === b.statement.article && late.includes('earlier') && !early.includes('earlier')) return [b, a]
  return [a, b]
}

function daysBetween(a: Count, b: Count): number {
  return a.published === undefined || b.published === undefined ? 0 : (Date.parse(b.published) - Date.parse(a.published)) / 86_400_000
}
