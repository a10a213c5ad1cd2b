// Copies as the dossier keeps them: pairs of articles, and the families they make.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { KeptPair } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among, keysOf, known } from './keys.ts'

/** See `LedgerWork.families`. */
export async function families(adapter: Adapter, db: Kysely<Tables>, articles: readonly string[]): Promise<readonly string[]> {
  const all = new Set(known(await keysOf(adapter, db, 'articles', articles), articles))
  for (let edge = [...all]; edge.length > 0;) {
    const own = among(adapter, edge)
    const { rows } = await sql<{
      near: number
    }>`select b as near from copies where a in ${own} union select a from copies where b in ${own}`.execute(db)
    edge = rows.map(({ near }) => near).filter((key) => !all.has(key))
    for (const key of edge) all.add(key)
  }
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('key', 'in', among(adapter, [...all]))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** See `LedgerWork.pairs`. */
export async function pairs(adapter: Adapter, db: Kysely<Tables>, articles: readonly string[]): Promise<readonly KeptPair[]> {
  const own = among(adapter, known(await keysOf(adapter, db, 'articles', articles), articles))
  const rows = await db
    .selectFrom('copies')
    .innerJoin('accounts as x', 'x.article', 'copies.a')
    .innerJoin('accounts as y', 'y.article', 'copies.b')
    .select(['x.id as a', 'y.id as b', 'copies.direct', 'copies.pair'])
    .where('copies.a', 'in', own)
    .where('copies.b', 'in', own)
    .orderBy('x.id')
    .orderBy('y.id')
    .execute()
  return rows.map(({ a, b, direct, pair }) => ({ a, b, direct: direct === 1, pair: JSON.parse(pair) as unknown }))
}

/** See `LedgerWork.putPairs`. */
export async function putPairs(adapter: Adapter, db: Kysely<Tables>, found: readonly KeptPair[]): Promise<void> {
  const keys = await keysOf(
    adapter,
    db,
    'articles',
    found.flatMap(({ a, b }) => [a, b]),
  )
  const rows = found.map(({ a, b, direct, pair }): Row => [
    keys.get(a) as number,
    keys.get(b) as number,
    Number(direct),
    JSON.stringify(pair),
  ])
  const renewed = sql`on conflict (a, b) do update set direct = excluded.direct, pair = excluded.pair`
  await insertRows(adapter, db, 'copies', ['a', 'b', 'direct', 'pair'], rows, renewed)
}

/** See `LedgerWork.dropPairs`. */
export async function dropPairs(
  adapter: Adapter,
  db: Kysely<Tables>,
  dropped: readonly { readonly a: string; readonly b: string }[],
): Promise<void> {
  const keys = await keysOf(
    adapter,
    db,
    'articles',
    dropped.flatMap(({ a, b }) => [a, b]),
  )
  for (const { a, b } of dropped)
    await db
      .deleteFrom('copies')
      .where('a', '=', keys.get(a) ?? -1)
      .where('b', '=', keys.get(b) ?? -1)
      .execute()
}
