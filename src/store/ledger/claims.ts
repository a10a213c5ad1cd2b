// Claims as the dossier keeps them: replaced whole whenever their statements move.

import { type Kysely } from 'kysely'
import type { Claim, Statement } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { KeptClaim } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { shownOf } from './card.ts'
import { articleKeys } from './copies.ts'
import { among, keysOf } from './keys.ts'
import type { Memory } from './memory.ts'
import { statementKeys } from './propositions.ts'

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

/** See `LedgerWork.replaceClaims`. */
export async function replaceClaims(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  statements: readonly string[],
  claims: readonly KeptClaim[],
): Promise<void> {
  const propositions = await statementKeys(db, memory, [...statements, ...claims.flatMap(({ claim }) => claim.reports.map(({ id }) => id))])
  await dropClaims(adapter, db, await claimsWith(adapter, db, [...propositions.values()]))
  await insertRows(adapter, db, 'claims', COLUMNS, claims.map(rowOf))
  const ids = claims.map(({ claim }) => claim.id)
  const keys = await keysOf(adapter, db, 'claims', ids)
  await adapter.claimWords.put(
    db,
    claims.map(({ claim, words }) => [keys.get(claim.id) as number, words]),
  )
  const articles = await articleKeys(
    db,
    memory,
    claims.flatMap(({ claim }) => claim.reports.map(({ article }) => article)),
  )
  const key = (claim: Claim): number => keys.get(claim.id) as number
  const reports = claims.flatMap(({ claim }) =>
    claim.reports.map((report, n): Row => [key(claim), n, propositions.get(report.id) as number, articles.get(report.article) as number]),
  )
  await insertRows(adapter, db, 'reports', ['claim', 'n', 'proposition', 'article'], reports)
  const named = (table: 'claim_entities' | 'claim_origins', of: (kept: KeptClaim) => readonly string[]): Promise<void> => {
    const rows = claims.flatMap((kept) => [...new Set(of(kept))].map((entity): Row => [entity, key(kept.claim)]))
    return insertRows(adapter, db, table, ['entity', 'claim'], rows)
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
    JSON.stringify(claim),
  ]
}

/** Keys of the claims that have any of these propositions. */
export async function claimsWith(adapter: Adapter, db: Kysely<Tables>, propositions: readonly number[]): Promise<readonly number[]> {
  const rows = await db.selectFrom('reports').select('claim').distinct().where('proposition', 'in', among(adapter, propositions)).execute()
  return rows.map(({ claim }) => claim)
}

/** Forgets claims, their reports and every edge they are part of. */
export async function dropClaims(adapter: Adapter, db: Kysely<Tables>, claims: readonly number[]): Promise<void> {
  if (claims.length === 0) return
  const own = among(adapter, claims)
  await db.deleteFrom('relations').where('a', 'in', own).execute()
  await db.deleteFrom('relations').where('b', 'in', own).execute()
  for (const table of ['reports', 'claim_entities', 'claim_origins'] as const)
    await db.deleteFrom(table).where('claim', 'in', own).execute()
  await adapter.claimWords.remove(db, own)
  await db.deleteFrom('claims').where('key', 'in', own).execute()
}

/** See `LedgerWork.claimsOf`; ascending by id. */
export async function claimsOf(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  statements: readonly string[],
): Promise<readonly { readonly claim: Claim; readonly statements: readonly Statement[] }[]> {
  const keys = await claimsWith(adapter, db, [...(await statementKeys(db, memory, statements)).values()])
  const rows = await db.selectFrom('claims').select('data').where('key', 'in', among(adapter, keys)).orderBy('id').execute()
  const claims = rows.map(({ data }) => JSON.parse(data) as Claim)
  const ids = claims.flatMap(({ reports }) => reports.map(({ id }) => id))
  const byId = new Map((await memory.statements(db, ids)).map(({ statement }) => [statement.id, statement]))
  return claims.map((claim) => ({ claim, statements: claim.reports.flatMap(({ id }) => byId.get(id) ?? []) }))
}
