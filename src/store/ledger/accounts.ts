// Accounts: what the ledger keeps of each article, and which articles share fingerprints.

import { sql, type Kysely } from 'kysely'
import type { Article, BlockRole } from '../../model/index.ts'
import type { Adapter } from '../adapter.ts'
import type { Account, Meeting } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among, keysOf } from './keys.ts'
import { bearersOf, PRINTS } from './meeting.ts'
import { layHashes, putPropositions } from './propositions.ts'

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
  await adapter.insert(
    db,
    'accounts',
    ['article', 'id', 'prints', 'settled', 'facts', 'own'],
    fresh.map(({ key, account: { article, prints: own, facts } }) => [
      key,
      article,
      own.length,
      0,
      JSON.stringify(facts),
      `[${own.join()}]`,
    ]),
  )
  await putPropositions(
    adapter,
    db,
    fresh.flatMap(({ key, account }) => account.statements.map((entry, n) => ({ ...entry, article: key, n }))),
  )
}

/** Lays the fingerprints of articles, by their keys, out, so that others meet them. */
async function layPrints(adapter: Adapter, db: Kysely<Tables>, articles: readonly number[]): Promise<void> {
  // In the order of the table: a tenth of the time.
  await sql`insert into prints (print, article) select h.value, a.article
    from accounts a cross join ${adapter.listed('a.own')} h where a.article in ${among(adapter, articles)} order by 1, 2`.execute(db)
}

/** See `LedgerWork.meetings`. */
export async function meetings(
  adapter: Adapter,
  db: Kysely<Tables>,
  articles: readonly number[],
  fewest: number,
  crowd: number,
): Promise<readonly Meeting[]> {
  const query = db.selectFrom('accounts').select(['article', 'own'])
  const own = (await query.where('article', 'in', among(adapter, articles)).execute()).map((row) => ({
    article: row.article,
    prints: JSON.parse(row.own) as number[],
  }))
  const bearers = await bearersOf(adapter, db, PRINTS, new Set(own.flatMap(({ prints }) => prints)), crowd + 1)
  const met: (Omit<Meeting, 'fewer'> & { readonly size: number })[] = []
  for (const { article: a, prints } of own) {
    const shared = new Map<number, number>()
    for (const print of prints) {
      const those = bearers.get(print) ?? []
      if (those.length <= crowd) for (const other of those) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [b, n] of shared) if (b !== a && n >= fewest) met.push({ a, b, shared: n, size: prints.length })
  }
  const others = await db
    .selectFrom('accounts')
    .select(['article', 'prints'])
    .where('article', 'in', among(adapter, [...new Set(met.map(({ b }) => b))]))
    .execute()
  const sizes = new Map(others.map(({ article, prints }) => [article, prints]))
  return met.map(({ size, ...pair }) => ({ ...pair, fewer: Math.min(size, sizes.get(pair.b) as number) }))
}

/** See `LedgerWork.texts`. */
export async function texts(
  adapter: Adapter,
  db: Kysely<Tables>,
  articles: readonly number[],
): Promise<ReadonlyMap<number, Pick<Article, 'id' | 'text' | 'blocks'>>> {
  const own = among(adapter, articles)
  const rows = await db.selectFrom('articles').select(['key', 'id', 'text']).where('key', 'in', own).execute()
  const found = new Map(
    rows.map(({ key, id, text }) => [key, { id, text, blocks: [] as { start: number; end: number; role: BlockRole }[] }]),
  )
  for (const block of await db.selectFrom('blocks').selectAll().where('article', 'in', own).orderBy('article').orderBy('n').execute())
    found.get(block.article)?.blocks.push({ start: block.start_at, end: block.end_at, role: block.role as BlockRole })
  return found
}

/** See `LedgerWork.takeUnsettled`. */
export async function takeUnsettled(adapter: Adapter, db: Kysely<Tables>, limit: number): Promise<readonly number[]> {
  const rows = await db.selectFrom('accounts').select('article').where('settled', '=', 0).orderBy('article').limit(limit).execute()
  if (rows.length === 0) return []
  const keys = rows.map(({ article }) => article)
  await db.updateTable('accounts').set({ settled: 1 }).where('article', 'in', among(adapter, keys)).execute()
  await layPrints(adapter, db, keys)
  await layHashes(adapter, db, keys)
  return keys
}
