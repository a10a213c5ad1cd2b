// Copies as the dossier keeps them: pairs of articles, and the families they make.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { KeptPair } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among } from './keys.ts'
import type { Memory } from './memory.ts'

/** See `LedgerWork.families`. */
export async function families(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  articles: readonly string[],
): Promise<readonly string[]> {
  const own = await memory.articles(db, articles)
  const all = new Set(own.map(({ key }) => key))
  for (let edge = [...all]; edge.length > 0;) {
    const these = among(adapter, edge)
    const { rows } = await sql<{
      near: number
    }>`select b as near from copies where a in ${these} union select a from copies where b in ${these}`.execute(db)
    edge = rows.map(({ near }) => near).filter((key) => !all.has(key))
    for (const key of edge) all.add(key)
  }
  const others = [...all].slice(own.length)
  if (others.length === 0) return own.map(({ id }) => id).sort()
  const rows = await db.selectFrom('accounts').select('id').where('article', 'in', among(adapter, others)).execute()
  return [...own, ...rows].map(({ id }) => id).sort()
}

/** See `LedgerWork.pairs`. */
export async function pairs(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  articles: readonly string[],
): Promise<readonly KeptPair[]> {
  const idOf = new Map((await memory.articles(db, articles)).map(({ key, id }) => [key, id]))
  const rows = await db
    .selectFrom('copies')
    .selectAll()
    .where('a', 'in', among(adapter, [...idOf.keys()]))
    .execute()
  return rows
    .flatMap(({ a: x, b: y, direct, pair }) => {
      const [a, b] = [idOf.get(x), idOf.get(y)]
      return a === undefined || b === undefined ? [] : [{ a, b, direct: direct === 1, pair: JSON.parse(pair) as unknown }]
    })
    .sort((p, q) => (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1))
}

/** See `LedgerWork.copied`. */
export async function copied(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  articles: readonly string[],
): Promise<readonly { readonly a: string; readonly b: string }[]> {
  const idOf = new Map((await memory.articles(db, articles)).map(({ key, id }) => [key, id]))
  const own = among(adapter, [...idOf.keys()])
  const rows = await db.selectFrom('copies').select(['a', 'b']).where('a', 'in', own).execute()
  return rows.flatMap(({ a: x, b: y }) => {
    const [a, b] = [idOf.get(x), idOf.get(y)]
    return a === undefined || b === undefined ? [] : [{ a, b }]
  })
}

/** See `LedgerWork.putPairs`. */
export async function putPairs(adapter: Adapter, db: Kysely<Tables>, memory: Memory, found: readonly KeptPair[]): Promise<void> {
  const keys = await articleKeys(
    db,
    memory,
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
  db: Kysely<Tables>,
  memory: Memory,
  dropped: readonly { readonly a: string; readonly b: string }[],
): Promise<void> {
  const keys = await articleKeys(
    db,
    memory,
    dropped.flatMap(({ a, b }) => [a, b]),
  )
  for (const { a, b } of dropped)
    await db
      .deleteFrom('copies')
      .where('a', '=', keys.get(a) ?? -1)
      .where('b', '=', keys.get(b) ?? -1)
      .execute()
}

/** Keys of articles by id. */
export async function articleKeys(db: Kysely<Tables>, memory: Memory, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return new Map((await memory.articles(db, ids)).map(({ id, key }) => [id, key]))
}
