// Copies as the dossier keeps them: pairs of articles, and the families they make.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import type { ArticlePair, KeptPair } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among } from './keys.ts'

/** See `LedgerWork.families`. */
export async function families(adapter: Adapter, db: Kysely<Tables>, articles: readonly number[]): Promise<readonly number[]> {
  const all = new Set(articles)
  for (let edge = [...all]; edge.length > 0;) {
    const these = among(adapter, edge)
    const { rows } = await sql<{
      near: number
    }>`select b as near from copies where a in ${these} union select a from copies where b in ${these}`.execute(db)
    edge = rows.map(({ near }) => near).filter((key) => !all.has(key))
    for (const key of edge) all.add(key)
  }
  return [...all]
}

/** See `LedgerWork.pairs`. */
export async function pairs(adapter: Adapter, db: Kysely<Tables>, articles: readonly number[]): Promise<readonly KeptPair[]> {
  const own = new Set(articles)
  const query = db.selectFrom('copies').selectAll()
  const rows = await query.where('a', 'in', among(adapter, articles)).execute()
  return rows.flatMap(({ a, b, direct, pair }) => (own.has(b) ? [{ a, b, direct: direct === 1, pair: JSON.parse(pair) as unknown }] : []))
}

/** See `LedgerWork.copied`. */
export async function copied(adapter: Adapter, db: Kysely<Tables>, articles: readonly number[]): Promise<readonly ArticlePair[]> {
  const own = new Set(articles)
  const query = db.selectFrom('copies').select(['a', 'b'])
  return (await query.where('a', 'in', among(adapter, articles)).execute()).filter(({ b }) => own.has(b))
}

/** See `LedgerWork.putPairs`. */
export async function putPairs(adapter: Adapter, db: Kysely<Tables>, found: readonly KeptPair[]): Promise<void> {
  const rows = found.map(({ a, b, direct, pair }): Row => [a, b, Number(direct), JSON.stringify(pair)])
  const renewed = sql`on conflict (a, b) do update set direct = excluded.direct, pair = excluded.pair`
  await adapter.insert(db, 'copies', ['a', 'b', 'direct', 'pair'], rows, renewed)
}

/** See `LedgerWork.dropPairs`. */
export async function dropPairs(db: Kysely<Tables>, dropped: readonly ArticlePair[]): Promise<void> {
  for (const { a, b } of dropped) await db.deleteFrom('copies').where('a', '=', a).where('b', '=', b).execute()
}
