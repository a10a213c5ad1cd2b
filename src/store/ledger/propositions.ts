// Propositions: the statements of the articles, the hashes by which they find each other, and which of them are one claim.

import { sql, type Kysely } from 'kysely'
import type { SameClaim, Statement } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { Tables } from '../schema.ts'
import { among, amongTexts, keysOf, known } from './keys.ts'

interface Kept {
  readonly statement: Statement
  readonly hashes: readonly number[]
  readonly article: number
  readonly n: number
}

/** Keeps statements with their hashes. */
export async function putPropositions(adapter: Adapter, db: Kysely<Tables>, kept: readonly Kept[]): Promise<void> {
  const rows = kept.map(({ statement, article, n }): Row => {
    const { id, article: _, ...data } = statement
    return [id, article, n, JSON.stringify(data)]
  })
  await insertRows(adapter, db, 'propositions', ['id', 'article', 'n', 'data'], rows)
  const keys = await keysOf(
    adapter,
    db,
    'propositions',
    kept.map(({ statement }) => statement.id),
  )
  const hashes = kept.flatMap(({ statement, hashes: own }): Row[] =>
    [...new Set(own)].map((hash) => [hash, keys.get(statement.id) as number]),
  )
  hashes.sort((x, y) => (x[0] as number) - (y[0] as number) || (x[1] as number) - (y[1] as number))
  await insertRows(adapter, db, 'proposition_keys', ['hash', 'proposition'], hashes)
}

/** See `LedgerWork.sharing`. */
export async function sharing(
  adapter: Adapter,
  db: Kysely<Tables>,
  statements: readonly string[],
  crowd: number,
): Promise<readonly (readonly [string, string])[]> {
  const keys = await keysOf(adapter, db, 'propositions', statements)
  if (keys.size === 0) return []
  const own = among(adapter, [...keys.values()])
  const { rows } = await sql<{
    a: string
    b: string
  }>`with ours as (select hash, proposition from proposition_keys where proposition in ${own}),
      usual as (select hash from proposition_keys where hash in (select hash from ours) group by hash having count(*) between 2 and ${crowd}),
      met as (select distinct ours.proposition as x, k.proposition as y from ours join usual on usual.hash = ours.hash
        join proposition_keys k on k.hash = ours.hash where k.proposition <> ours.proposition)
    select s.id as a, t.id as b from met join propositions s on s.key = met.x join propositions t on t.key = met.y order by s.id, t.id`.execute(
    db,
  )
  return rows.map(({ a, b }) => [a, b])
}

/** See `LedgerWork.statements`; in the order of `ids`. */
export async function statements(adapter: Adapter, db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Statement[]> {
  if (ids.length === 0) return []
  const rows = await selected(db)
    .where('propositions.id', 'in', amongTexts(adapter, [...new Set(ids)]))
    .execute()
  const byId = new Map(rows.map((row) => [row.id, statementFrom(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** See `LedgerWork.statementsOf`; in reading order. */
export async function statementsOf(adapter: Adapter, db: Kysely<Tables>, articles: readonly string[]): Promise<readonly Statement[]> {
  if (articles.length === 0) return []
  const own = known(await keysOf(adapter, db, 'articles', articles), articles)
  const rows = await selected(db)
    .where('propositions.article', 'in', among(adapter, own))
    .orderBy('accounts.id')
    .orderBy('propositions.n')
    .execute()
  return rows.map(statementFrom)
}

function selected(db: Kysely<Tables>) {
  return db
    .selectFrom('propositions')
    .innerJoin('accounts', 'accounts.article', 'propositions.article')
    .select(['propositions.id', 'accounts.id as article', 'propositions.data'])
}

/** A statement out of its row. */
export function statementFrom({ id, article, data }: { readonly id: string; readonly article: string; readonly data: string }): Statement {
  return { id, article, ...(JSON.parse(data) as Omit<Statement, 'id' | 'article'>) }
}

/** See `LedgerWork.putEdges`. */
export async function putEdges(adapter: Adapter, db: Kysely<Tables>, edges: readonly SameClaim[]): Promise<void> {
  const keys = await keysOf(
    adapter,
    db,
    'propositions',
    edges.flatMap(({ a, b }) => [a, b]),
  )
  const rows = edges.map(({ a, b, rule, score }): Row => [keys.get(a) as number, keys.get(b) as number, rule, score])
  const renewed = sql`on conflict (a, b) do update set reason = excluded.reason, score = excluded.score`
  await insertRows(adapter, db, 'same_claim', ['a', 'b', 'reason', 'score'], rows, renewed)
}

/** See `LedgerWork.edges`: those that touch any of `ids`. */
export async function edges(adapter: Adapter, db: Kysely<Tables>, ids: readonly string[]): Promise<readonly SameClaim[]> {
  const own = among(adapter, known(await keysOf(adapter, db, 'propositions', ids), ids))
  const { rows } = await sql<SameClaim>`select s.id as a, t.id as b, e.reason as rule, e.score from
      (select a, b, reason, score from same_claim where a in ${own} union select a, b, reason, score from same_claim where b in ${own}) e
    join propositions s on s.key = e.a join propositions t on t.key = e.b order by s.id, t.id`.execute(db)
  return rows
}

/** See `LedgerWork.dropEdges`. */
export async function dropEdges(adapter: Adapter, db: Kysely<Tables>, here: readonly string[], there: readonly string[]): Promise<void> {
  const [ours, theirs] = [
    among(adapter, known(await keysOf(adapter, db, 'propositions', here), here)),
    among(adapter, known(await keysOf(adapter, db, 'propositions', there), there)),
  ]
  await sql`delete from same_claim where (a in ${ours} and b in ${theirs}) or (a in ${theirs} and b in ${ours})`.execute(db)
}
