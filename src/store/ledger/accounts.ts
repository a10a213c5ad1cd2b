// Accounts: what the ledger keeps of each article, and which articles share fingerprints.

import { sql, type Kysely } from 'kysely'
import type { Article, BlockRole } from '../../model/index.ts'
import type { Adapter } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { Account, Meeting } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among, keysOf } from './keys.ts'
import { bearersOf, PRINTS } from './meeting.ts'
import type { Memory } from './memory.ts'
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
  await insertRows(
    adapter,
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

async function printsOf(
  adapter: Adapter,
  db: Kysely<Tables>,
  articles: readonly number[],
): Promise<readonly { readonly key: number; readonly id: string; readonly prints: readonly number[] }[]> {
  const query = db.selectFrom('accounts').select(['article', 'id', 'own'])
  const rows = await query.where('article', 'in', among(adapter, articles)).execute()
  return rows.map(({ article: key, id, own }) => ({ key, id, prints: JSON.parse(own) as number[] }))
}

/** See `LedgerWork.meetings`. */
export async function meetings(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  articles: readonly string[],
  fewest: number,
  crowd: number,
): Promise<readonly Meeting[]> {
  const keys = (await memory.articles(db, articles)).map(({ key }) => key)
  const own = await printsOf(adapter, db, keys)
  const bearers = await bearersOf(adapter, db, PRINTS, new Set(own.flatMap(({ prints }) => prints)), crowd + 1)
  const met: { readonly a: string; readonly size: number; readonly key: number; readonly shared: number }[] = []
  for (const { id, key, prints } of own) {
    const shared = new Map<number, number>()
    for (const print of prints) {
      const those = bearers.get(print) ?? []
      if (those.length <= crowd) for (const other of those) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, n] of shared) if (other !== key && n >= fewest) met.push({ a: id, size: prints.length, key: other, shared: n })
  }
  const others = await db
    .selectFrom('accounts')
    .select(['article', 'id', 'prints'])
    .where('article', 'in', among(adapter, [...new Set(met.map(({ key }) => key))]))
    .execute()
  const byKey = new Map(others.map((row) => [row.article, row]))
  return met.flatMap(({ a, size, key, shared }) => {
    const other = byKey.get(key)
    return other === undefined ? [] : [{ a, b: other.id, shared, fewer: Math.min(size, other.prints) }]
  })
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
  if (rows.length === 0) return []
  const [keys, ids] = [rows.map(({ article }) => article), rows.map(({ id }) => id)]
  await db.updateTable('accounts').set({ settled: 1 }).where('article', 'in', among(adapter, keys)).execute()
  await layPrints(adapter, db, keys)
  await layHashes(adapter, db, keys)
  return ids
}
