// What each article tells the watch: kept with it, dropped with it, made anew by another version of the watch.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import { among } from '../ledger/keys.ts'
import type { Tables } from '../schema.ts'
import type { Heard, Told, ToldFilter } from '../watch-port.ts'

const COLUMNS = ['article', 'n', 'kind', 'subject', 'start_at', 'end_at', 'data'] as const

/** See `WatchStore.unheard`. */
export async function unheard(db: Kysely<Tables>, version: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select a.id from articles a left join heard h on h.article = a.key
    where h.version is null or h.version <> ${version} order by a.key limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** See `WatchStore.hear`. */
export async function hear(adapter: Adapter, db: Kysely<Tables>, version: string, heard: readonly Heard[]): Promise<void> {
  const ids = heard.map(({ article }) => article.id)
  const query = db.selectFrom('articles').select(['key', 'id', 'published', 'outlet', 'url']).where('id', 'in', ids)
  const standing = new Map((await (adapter.locksRows ? query.forUpdate() : query).execute()).map((row) => [row.id, row]))
  // An article that went meanwhile, or stands in another place now, is heard again.
  const sure = heard.flatMap(({ article, told }) => {
    const row = standing.get(article.id)
    const same =
      row?.published === (article.published ?? null) && row.outlet === (article.outlet ?? null) && row.url === (article.url ?? null)
    return row !== undefined && same ? [{ key: row.key, told }] : []
  })
  await forgetTold(
    adapter,
    db,
    sure.map(({ key }) => key),
  )
  await adapter.insert(
    db,
    'heard',
    ['article', 'version'],
    sure.map(({ key }) => [key, version]),
  )
  await adapter.insert(
    db,
    'told',
    COLUMNS,
    sure.flatMap(({ key, told }) =>
      told.map(({ kind, subject, start, end, data }, n): Row => [key, n, kind, subject, start ?? null, end ?? null, JSON.stringify(data)]),
    ),
  )
}

/** Forgets what these articles, by their keys, told. */
export async function forgetTold(adapter: Adapter, db: Kysely<Tables>, keys: readonly number[]): Promise<void> {
  for (const table of ['told', 'heard'] as const) await db.deleteFrom(table).where('article', 'in', among(adapter, keys)).execute()
}

/** See `WatchStore.told`. */
export async function toldRows(
  db: Kysely<Tables>,
  { kinds, subjects, articles }: ToldFilter,
): Promise<readonly (Told & { readonly article: string })[]> {
  let query = db
    .selectFrom('told')
    .innerJoin('articles', 'articles.key', 'told.article')
    .select(['articles.id', 'told.kind', 'told.subject', 'told.start_at', 'told.end_at', 'told.data'])
    .where('told.kind', 'in', [...kinds])
  if (subjects !== undefined) query = query.where('told.subject', 'in', [...subjects])
  if (articles !== undefined) query = query.where('articles.id', 'in', [...articles])
  const rows = await query.orderBy('articles.id').orderBy('told.n').execute()
  return rows.map((row) => ({
    article: row.id,
    kind: row.kind as Told['kind'],
    subject: row.subject,
    ...(row.start_at === null || row.end_at === null ? {} : { start: row.start_at, end: row.end_at }),
    data: JSON.parse(row.data) as unknown,
  }))
}
