// Relations between claims as the dossier keeps them, and the counts of them on each claim.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Conflict, Denial, Supersession } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import type { KeptRelations } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among, keysOf, known } from './keys.ts'

const COUNTED = { denial: 'denied', conflict: 'conflicting', supersession: 'superseded' } as const

/** See `LedgerWork.putRelations`. */
export async function putRelations(adapter: Adapter, db: Kysely<Tables>, { denials, conflicts, supersedes }: KeptRelations): Promise<void> {
  const edges = [
    ...denials.map(({ denied, by, scope, because }) => ['denial', denied, by, scope, because] as const),
    ...conflicts.map(({ claims: [a, b], on, because }) => ['conflict', a, b, on, because] as const),
    ...supersedes.map(({ older, newer, because }) => ['supersession', older, newer, '', because] as const),
  ]
  const keys = await keysOf(
    adapter,
    db,
    'claims',
    edges.flatMap(([, a, b]) => [a, b]),
  )
  const rows = edges.flatMap(([kind, a, b, detail, because]): Row[] => {
    const [from, to] = [keys.get(a), keys.get(b)]
    return from === undefined || to === undefined ? [] : [[kind, from, to, detail, because]]
  })
  const renewed = sql`on conflict (kind, a, b) do update set detail = excluded.detail, because = excluded.because`
  await adapter.insert(db, 'relations', ['kind', 'a', 'b', 'detail', 'because'], rows, renewed)
  await recount(adapter, db, [...keys.values()])
}

/** See `LedgerWork.dropDenials`. */
export async function dropDenials(adapter: Adapter, db: Kysely<Tables>, claims: readonly string[]): Promise<void> {
  await dropped(adapter, db, claims, (own) => sql`kind = 'denial' and b in ${own}`)
}

/** See `LedgerWork.dropRivalries`. */
export async function dropRivalries(adapter: Adapter, db: Kysely<Tables>, claims: readonly string[]): Promise<void> {
  await dropped(adapter, db, claims, (own) => sql`kind <> 'denial' and (a in ${own} or b in ${own})`)
}

async function dropped(
  adapter: Adapter,
  db: Kysely<Tables>,
  claims: readonly string[],
  which: (own: RawBuilder<number>) => RawBuilder<unknown>,
): Promise<void> {
  const keys = known(await keysOf(adapter, db, 'claims', claims), claims)
  if (keys.length === 0) return
  const { rows } = await sql<{
    a: number
    b: number
  }>`delete from relations where ${which(among(adapter, keys))} returning a, b`.execute(db)
  await recount(adapter, db, [...new Set(rows.flatMap(({ a, b }) => [a, b]))])
}

/** Counts anew what stands beside these claims. */
export async function recount(adapter: Adapter, db: Kysely<Tables>, claims: readonly number[]): Promise<void> {
  if (claims.length === 0) return
  const own = among(adapter, claims)
  for (const [kind, column] of Object.entries(COUNTED)) {
    const both = kind === 'conflict' ? sql`(r.a = claims.key or r.b = claims.key)` : sql`r.a = claims.key`
    await sql`update claims set ${sql.ref(column)} = (select count(*) from relations r where r.kind = ${kind} and ${both}) where key in ${own}`.execute(
      db,
    )
  }
}

/** All edges of one claim. */
export async function relationsOf(db: Kysely<Tables>, claim: number): Promise<KeptRelations> {
  const rows = await db
    .selectFrom('relations')
    .innerJoin('claims as x', 'x.key', 'relations.a')
    .innerJoin('claims as y', 'y.key', 'relations.b')
    .select(['relations.kind', 'x.id as a', 'y.id as b', 'relations.detail', 'relations.because'])
    .where((eb) => eb.or([eb('relations.a', '=', claim), eb('relations.b', '=', claim)]))
    .orderBy('x.id')
    .orderBy('y.id')
    .execute()
  const of = (kind: string): typeof rows => rows.filter((row) => row.kind === kind)
  return {
    denials: of('denial').map(({ a, b, detail, because }) => ({ denied: a, by: b, scope: detail as Denial['scope'], because })),
    conflicts: of('conflict').map(({ a, b, detail, because }) => ({ claims: [a, b], on: detail as Conflict['on'], because })),
    supersedes: of('supersession').map(({ a, b, because }): Supersession => ({ older: a, newer: b, because })),
  }
}
