// A store over any adapter: the port, put together from the rooms of this folder.

import { sql } from 'kysely'
import type { Reading } from '../model/index.ts'
import type { Adapter } from './adapter.ts'
import { add } from './add.ts'
import { alertStoreOf } from './alerts/index.ts'
import { deskStoreOf } from './desk/index.ts'
import { entities } from './entities.ts'
import { articles, narrowed, search } from './find.ts'
import { dropParts } from './parts.ts'
import { forget } from './ledger/forget.ts'
import { ledgerStoreOf } from './ledger/index.ts'
import type { ArticleFilter, Counts, SearchWords, Store } from './port.ts'
import { queueOf } from './queue.ts'
import { readingsOf } from './reading.ts'
import { Rules } from './rules.ts'
import { pageFrom } from './seen.ts'
import { setSetting, settingOf } from './settings.ts'
import { watchStoreOf } from './watch/index.ts'

/** Articles that `readings` fetches at a time. */
const BATCH = 64
const COUNTED = ['articles', 'pages', 'mentions', 'times', 'quantities', 'attributions'] as const

/** The store that `adapter` carries; its tables are there. */
export function storeOver(adapter: Adapter, words: SearchWords): Store {
  const rules = new Rules(adapter)
  const batch = (filter: ArticleFilter, after: string, limit: number): Promise<readonly Reading[]> =>
    adapter.read(async (db) => {
      const rows = await narrowed(db.selectFrom('articles').selectAll('articles'), filter)
        .where('articles.id', '>', after)
        .orderBy('articles.id')
        .limit(limit)
        .execute()
      return await readingsOf(db, rows, await rules.all(db))
    })
  return {
    add: (entries, done = []) => add(adapter, rules, words, entries, done),
    remove: (id) => remove(adapter, id),
    reading: async (id) => (await batch({ ids: [id] }, '', 1))[0],
    async *readings(filter = {}) {
      for (let after = ''; ;) {
        const found = await batch(filter, after, BATCH)
        yield* found
        if (found.length < BATCH) return
        after = (found.at(-1) as Reading).article.id
      }
    },
    articles: (filter = {}, extent = {}) => adapter.read((db) => articles(db, filter, extent)),
    pages: (id) =>
      adapter.read(async (db) => {
        const query = db
          .selectFrom('pages')
          .innerJoin('articles', 'articles.key', 'pages.article')
          .selectAll('pages')
          .where('articles.id', '=', id)
        return (await query.orderBy('pages.outlet').orderBy('pages.url').orderBy('pages.id').execute()).map(pageFrom)
      }),
    known: (digests) =>
      adapter.read(async (db) => {
        if (digests.length === 0) return new Set()
        return new Set((await db.selectFrom('articles').select('digest').where('digest', 'in', digests).execute()).map((row) => row.digest))
      }),
    entities: (extent = {}) => adapter.read((db) => entities(db, extent)),
    search: (query, filter = {}, extent = {}) => search(adapter, words, query, filter, extent),
    counts: () => counts(adapter),
    queue: queueOf(adapter),
    ledger: ledgerStoreOf(adapter),
    watch: watchStoreOf(adapter),
    desk: deskStoreOf(adapter),
    alerts: alertStoreOf(adapter),
    setting: (name) => adapter.read((db) => settingOf(db, name)),
    set: (name, value) => adapter.write((db) => setSetting(db, name, value)),
    query: (text, parameters = []) => adapter.query(text, parameters),
    close: () => adapter.close(),
  }
}

async function remove(adapter: Adapter, id: string): Promise<boolean> {
  return await adapter.write(async (db) => {
    const query = db.selectFrom('articles').select('key').where('id', '=', id)
    const row = await (adapter.locksRows ? query.forUpdate() : query).executeTakeFirst()
    if (row === undefined) return false
    await forget(adapter, db, [row.key])
    await dropParts(adapter, db, [row.key])
    await db.deleteFrom('pages').where('article', '=', row.key).execute()
    await db.deleteFrom('articles').where('key', '=', row.key).execute()
    return true
  })
}

async function counts(adapter: Adapter): Promise<Counts> {
  return await adapter.read(async (db) => {
    const found: Record<string, number> = {}
    for (const table of COUNTED)
      found[table] = (
        await db
          .selectFrom(table)
          .select(sql<number>`count(*)`.as('count'))
          .executeTakeFirstOrThrow()
      ).count
    return found as unknown as Counts
  })
}
