// Accounts: what the ledger keeps of each article, and which articles share fingerprints.

import { sql, type Kysely } from 'kysely'
import type { Article, BlockRole } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { Account, Meeting } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among, keysOf, known } from './keys.ts'
import { putPropositions } from './propositions.ts'

/** See `LedgerWork.put`. */
export async function putAccounts(adapter: Adapter, db: Kysely<Tables>, accounts: readonly Account[]): Promise<void> {
  const keys = await keysOf(
    adapter,
    db,
    'articles',
    accounts.map(({ article }) => article),
  )
  const there = new Set(
    (
      await db
        .selectFrom('accounts')
        .select('article')
        .where('article', 'in', among(adapter, [...keys.values()]))
        .execute()
    ).map(({ article }) => article),
  )
  const fresh = accounts.flatMap((account) => {
    const key = keys.get(account.article)
    return key === undefined || there.has(key) ? [] : [{ key, account }]
  })
  await insertRows(
    adapter,
    db,
    'accounts',
    ['article', 'id', 'prints', 'settled', 'facts'],
    fresh.map(({ key, account }) => [key, account.article, account.prints.length, 0, JSON.stringify(account.facts)]),
  )
  const prints: Row[] = []
  for (const { key, account } of fresh) for (const print of account.prints) prints.push([print, key])
  // In the order of the table: a tenth of the time.
  prints.sort((x, y) => (x[0] as number) - (y[0] as number) || (x[1] as number) - (y[1] as number))
  await insertRows(adapter, db, 'prints', ['print', 'article'], prints)
  await putPropositions(
    adapter,
    db,
    fresh.flatMap(({ key, account }) => account.statements.map((entry, n) => ({ ...entry, article: key, n }))),
  )
}

/** See `LedgerWork.meetings`. */
export async function meetings(
  adapter: Adapter,
  db: Kysely<Tables>,
  articles: readonly string[],
  fewest: number,
  crowd: number,
): Promise<readonly Meeting[]> {
  const own = known(await keysOf(adapter, db, 'articles', articles), articles)
  if (own.length === 0) return []
  const ours = among(adapter, own)
  const { rows } = await sql<Meeting>`with ours as (select print, article from prints where article in ${ours}),
      usual as (select print from prints where print in (select print from ours) group by print having count(*) between 2 and ${crowd}),
      met as (select ours.article as x, p.article as y, count(*) as shared from ours join usual on usual.print = ours.print join prints p on p.print = ours.print
        where p.article <> ours.article group by ours.article, p.article having count(*) >= ${fewest})
    select s.id as a, t.id as b, met.shared as shared, case when s.prints < t.prints then s.prints else t.prints end as fewer
      from met join accounts s on s.article = met.x join accounts t on t.article = met.y order by s.id, t.id`.execute(db)
  return rows
}

/** See `LedgerWork.facts`. */
export async function facts(adapter: Adapter, db: Kysely<Tables>, articles: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  if (articles.length === 0) return new Map()
  const own = known(await keysOf(adapter, db, 'articles', articles), articles)
  const rows = await db
    .selectFrom('accounts')
    .select(['id', 'facts'])
    .where('article', 'in', among(adapter, own))
    .execute()
  return new Map(rows.map((row) => [row.id, JSON.parse(row.facts) as unknown]))
}

/** See `LedgerWork.texts`. */
export async function texts(
  adapter: Adapter,
  db: Kysely<Tables>,
  articles: readonly string[],
): Promise<readonly Pick<Article, 'id' | 'text' | 'blocks'>[]> {
  const keys = await keysOf(adapter, db, 'articles', articles)
  const own = among(adapter, [...keys.values()])
  const rows = await db.selectFrom('articles').select(['key', 'id', 'text']).where('key', 'in', own).execute()
  const blocks = new Map<number, { start: number; end: number; role: BlockRole }[]>(rows.map(({ key }) => [key, []]))
  for (const block of await db.selectFrom('blocks').selectAll().where('article', 'in', own).orderBy('article').orderBy('n').execute())
    blocks.get(block.article)?.push({ start: block.start_at, end: block.end_at, role: block.role as BlockRole })
  return rows.map(({ key, id, text }) => ({ id, text, blocks: blocks.get(key) ?? [] }))
}

/** See `LedgerWork.takeUnsettled`. */
export async function takeUnsettled(adapter: Adapter, db: Kysely<Tables>, limit: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('accounts').select(['article', 'id']).where('settled', '=', 0).orderBy('article').limit(limit).execute()
  const own = among(adapter, rows.map(({ article }) => article),
  )
  await db.updateTable('accounts').set({ settled: 1 }).where('article', 'in', own).execute()
  return rows.map(({ id }) => id)
}
