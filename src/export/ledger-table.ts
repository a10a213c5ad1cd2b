// The ledger as rows: a claim a row, with its origins, denials, conflicts and successors.

import type { Claim, Ledger } from '../model/ledger.ts'
import type { Column } from './table.ts'

/** A claim with what other claims say of it. */
export interface ClaimRow {
  readonly claim: Claim
  readonly deniedBy: readonly string[]
  readonly denies: readonly string[]
  readonly conflicts: readonly string[]
  readonly supersededBy: readonly string[]
}

/** The claims of a ledger, those that most articles carry first. */
export function claimRows(ledger: Ledger): readonly ClaimRow[] {
  const ids = <T>(list: readonly T[], of: (edge: T) => readonly [string, string]): ReadonlyMap<string, string[]> => {
    const map = new Map<string, string[]>()
    for (const edge of list) {
      const [from, to] = of(edge)
      map.set(from, [...(map.get(from) ?? []), to])
    }
    return map
  }
  const deniedBy = ids(ledger.denials, ({ denied, by }) => [denied, by])
  const denies = ids(ledger.denials, ({ denied, by }) => [by, denied])
  const successors = ids(ledger.supersedes, ({ older, newer }) => [older, newer])
  const conflicts = ids(
    [...ledger.conflicts, ...ledger.conflicts.map(({ claims: [a, b] }) => ({ claims: [b, a] as const }))],
    ({ claims }) => [claims[0], claims[1]],
  )
  return ledger.claims
    .map((claim) => ({
      claim,
      deniedBy: deniedBy.get(claim.id) ?? [],
      denies: denies.get(claim.id) ?? [],
      conflicts: conflicts.get(claim.id) ?? [],
      supersededBy: successors.get(claim.id) ?? [],
    }))
    .sort(
      (a, b) =>
        articlesOf(b.claim) - articlesOf(a.claim) || b.claim.origins.max - a.claim.origins.max || (a.claim.id < b.claim.id ? -1 : 1),
    )
}

/** The columns of a table of claims. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  { title: 'claim', value: ({ claim }) => claim.id.slice(0, 8) },
  { title: 'what', words: true, value: ({ claim }) => claim.gloss },
  { title: 'when', value: ({ claim }) => days(claim.event) },
  { title: 'articles', end: true, value: ({ claim }) => articlesOf(claim) },
  { title: 'origins', end: true, value: ({ claim }) => interval(claim.origins) },
  { title: 'who', words: true, value: ({ claim }) => claim.origins.list.join(', ') },
  { title: 'beside it', words: true, value: (row) => beside(row) },
]

/** «2», «1–3»: how many origins carry a claim, certainly and possibly. */
export function interval({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? String(min) : `${min}–${max}`
}

/** «2024-07», «2024-07-01 – 2024-07-31», «…» for an open end. */
export function days(event: Claim['event']): string | undefined {
  if (event === undefined) return undefined
  const text = event.from === event.to ? (event.from ?? '') : `${event.from ?? '…'} – ${event.to ?? '…'}`
  return event.approx ? `≈ ${text}` : text
}

function articlesOf(claim: Claim): number {
  return new Set(claim.reports.map(({ article }) => article)).size
}

function beside({ deniedBy, denies, conflicts, supersededBy }: ClaimRow): string | undefined {
  const part = (word: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${word} ${ids.map((id) => id.slice(0, 8)).join(' ')}`]
  const parts = [
    ...part('denied by', deniedBy),
    ...part('denies', denies),
    ...part('conflicts with', conflicts),
    ...part('superseded by', supersededBy),
  ]
  return parts.length === 0 ? undefined : parts.join('; ')
}
