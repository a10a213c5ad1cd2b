// Claims as the dossier keeps them: replaced whole whenever their statements move.

import { sql, type Kysely } from 'kysely'
import type { Claim } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import type { KeptClaim } from '../ledger-port.ts'
import { given } from '../reading.ts'
import type { Tables } from '../schema.ts'
import { shownOf } from './card.ts'
import { among, keysOf } from './keys.ts'
import { recount } from './relations.ts'

const COLUMNS = [
  'id',
  'gloss',
  'category',
  'act',
  'earliest',
  'latest',
  'approx',
  'published',
  'origins_min',
  'origins_max',
  'articles',
  'reports',
  'denied',
  'conflicting',
  'superseded',
  'first_since',
  'card',
  'data',
] as const

/** Keeps claims. */
export async function putClaims(adapter: Adapter, db: Kysely<Tables>, claims: readonly KeptClaim[]): Promise<void> {
  await adapter.insert(db, 'claims', COLUMNS, claims.map(rowOf))
  const ids = claims.map(({ claim }) => claim.id)
  const keys = await keysOf(adapter, db, 'claims', ids)
  await adapter.claimWords.put(
    db,
    claims.map(({ claim, words }) => [keys.get(claim.id) as number, words]),
  )
  const key = (claim: Claim): number => keys.get(claim.id) as number
  const reports = claims.flatMap(({ claim, statements }) =>
    statements.map(({ key: proposition, of }, n): Row => [key(claim), n, proposition, of]),
  )
  await adapter.insert(db, 'reports', ['claim', 'n', 'proposition', 'article'], reports)
  const named = (table: 'claim_entities' | 'claim_origins', of: (kept: KeptClaim) => readonly string[]): Promise<void> => {
    const rows = claims.flatMap((kept) => [...new Set(of(kept))].map((entity): Row => [entity, key(kept.claim)]))
    return adapter.insert(db, table, ['entity', 'claim'], rows)
  }
  await named('claim_entities', ({ entities }) => entities)
  await named('claim_origins', ({ claim }) => claim.origins.list)
}

function rowOf({ claim }: KeptClaim): Row {
  const { reports } = claim
  const published = reports.flatMap((report) => report.published ?? []).sort()[0]
  return [
    claim.id,
    claim.gloss,
    claim.category ?? null,
    reports[0]?.act ?? 'assert',
    claim.event?.from ?? claim.event?.to ?? null,
    claim.event?.to ?? null,
    Number(claim.event?.approx ?? false),
    published ?? null,
    claim.origins.min,
    claim.origins.max,
    new Set(reports.map(({ article }) => article)).size,
    reports.length,
    0,
    0,
    0,
    claim.firstSince?.from ?? null,
    JSON.stringify(shownOf(claim)),
    JSON.stringify(partsOf(claim)),
  ]
}

/** What of a claim no other table says. */
export type ClaimParts = Pick<Claim, 'origins' | 'drift' | 'entities' | 'firstSince' | 'event'>

function partsOf({ origins, drift, entities, firstSince, event }: Claim): ClaimParts {
  return { origins, drift, entities, ...given({ firstSince, event }) }
}

/** Keys of the claims that have any of these propositions. */
export async function claimsWith(adapter: Adapter, db: Kysely<Tables>, propositions: readonly number[]): Promise<readonly number[]> {
  const rows = await db.selectFrom('reports').select('claim').distinct().where('proposition', 'in', among(adapter, propositions)).execute()
  return rows.map(({ claim }) => claim)
}

/** Forgets claims, their reports and every edge they are part of; what stands beside the others is counted anew. */
export async function dropClaims(adapter: Adapter, db: Kysely<Tables>, claims: readonly number[]): Promise<void> {
  if (claims.length === 0) return
  const own = among(adapter, claims)
  const beside = new Set<number>()
  for (const column of ['a', 'b'] as const) {
    const { rows } = await sql<{ a: number; b: number }>`delete from relations where ${sql.ref(column)} in ${own} returning a, b`.execute(
      db,
    )
    for (const { a, b } of rows) beside.add(a).add(b)
  }
  for (const table of ['reports', 'claim_entities', 'claim_origins'] as const)
    await db.deleteFrom(table).where('claim', 'in', own).execute()
  await adapter.claimWords.remove(db, own)
  await db.deleteFrom('claims').where('key', 'in', own).execute()
  for (const claim of claims) beside.delete(claim)
  await recount(adapter, db, [...beside])
}

/** See `LedgerWork.claimsOf`; ascending by id. */
export async function claimsOf(
  adapter: Adapter,
  db: Kysely<Tables>,
  statements: readonly number[],
): Promise<readonly { readonly id: string; readonly statements: readonly number[] }[]> {
  const own = among(adapter, statements)
  const { rows } = await sql<{ proposition: number; id: string }>`select r.proposition, c.id
    from reports r join claims c on c.key = r.claim where r.claim in (select claim from reports where proposition in ${own})
    order by c.id, r.n`.execute(db)
  const claims = new Map<string, number[]>()
  for (const { id, proposition } of rows) {
    const list = claims.get(id)
    if (list === undefined) claims.set(id, [proposition])
    else list.push(proposition)
  }
  return [...claims].map(([id, members]) => ({ id, statements: members }))
}
