// Articles by what is known of them, and by their words.

import { sql, type Kysely, type Selectable, type SelectQueryBuilder } from 'kysely'
import type { Adapter } from './adapter.ts'
import type { Extent } from './extent.ts'
import type { ArticleCard, ArticleFilter, Hit, SearchWords } from './port.ts'
import { given } from './reading.ts'
import type { ArticlesTable, Tables } from './schema.ts'
import { asked, type Asked } from './search-query.ts'

const CARD = ['articles.id', 'articles.language', 'articles.title', 'articles.outlet', 'articles.url', 'articles.published'] as const

/** Narrows a query over articles to those that `filter` means. */
export function narrowed<T>(
  query: SelectQueryBuilder<Tables, 'articles', T>,
  filter: ArticleFilter,
): SelectQueryBuilder<Tables, 'articles', T> {
  let q = query
  if (filter.ids !== undefined) q = filter.ids.length === 0 ? q.where(sql<boolean>`1 = 0`) : q.where('articles.id', 'in', filter.ids)
  if (filter.language !== undefined) q = q.where('articles.language', '=', filter.language)
  if (filter.outlet !== undefined) q = q.where('articles.outlet', '=', filter.outlet)
  if (filter.from !== undefined) q = q.where('articles.published', '>=', filter.from)
  if (filter.to !== undefined) q = q.where('articles.published', '<=', filter.to)
  if (filter.entity !== undefined)
    q = q.where('articles.key', 'in', sql<number>`(select article from mentions where entity = ${filter.entity})`)
  return q
}

/** See `Store.articles`. */
export async function articles(
  db: Kysely<Tables>,
  filter: ArticleFilter,
  { limit = 100, offset = 0 }: Extent,
): Promise<readonly ArticleCard[]> {
  const query = narrowed(db.selectFrom('articles').select(CARD), filter)
  return (
    await query
      .orderBy('articles.published', (order) => order.desc().nullsLast())
      .orderBy('articles.id')
      .limit(limit)
      .offset(offset)
      .execute()
  ).map(card)
}

/** See `Store.search`. */
export async function search(
  adapter: Adapter,
  words: SearchWords,
  query: string,
  filter: ArticleFilter,
  { limit = 100, offset = 0 }: Extent,
): Promise<readonly Hit[]> {
  const wanted = asked(query, words)
  return await adapter.read(async (db) => {
    await adapter.search.ready(db)
    const most = offset + limit
    const exact = await hits(adapter, db, wanted, true, filter, most)
    if (exact.length >= most || wanted.every(({ keys, words: { length } }) => keys.length === 0 && length > 1))
      return exact.slice(offset, most)
    // What has the words exactly has them loosely too: so many more are asked for, and left out.
    const ids = new Set(exact.map((hit) => hit.id))
    const loose = await hits(adapter, db, wanted, false, filter, most + exact.length)
    return [...exact, ...loose.filter((hit) => !ids.has(hit.id))].slice(offset, most)
  })
}

async function hits(
  adapter: Adapter,
  db: Kysely<Tables>,
  wanted: readonly Asked[],
  exact: boolean,
  filter: ArticleFilter,
  most: number,
): Promise<readonly Hit[]> {
  const open = Object.values(filter).every((value) => value === undefined)
  const found = adapter.search.hits(wanted, exact, open ? most : undefined).as('hit')
  const rows = await narrowed(db.selectFrom('articles').select(CARD), filter)
    .innerJoin(found, (join) => join.onRef('hit.article', '=', 'articles.key'))
    .select('hit.score')
    .orderBy('hit.score', 'desc')
    .orderBy('articles.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...card(row), exact, score: row.score }))
}

function card({
  id,
  language,
  title,
  outlet,
  url,
  published,
}: Pick<Selectable<ArticlesTable>, 'id' | 'language' | 'title' | 'outlet' | 'url' | 'published'>): ArticleCard {
  return { id, language, ...given({ title, outlet, url, published }) }
}
