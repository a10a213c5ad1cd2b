// The rows that belong to an article: put with it, dropped with it.

import type { Kysely } from 'kysely'
import type { Reading } from '../model/index.ts'
import type { Adapter } from './adapter.ts'
import { countEntities } from './entities.ts'
import type { SearchWords } from './port.ts'
import { readingsOf } from './reading.ts'
import { addRows, COLUMNS, noRows, type PartTable } from './rows.ts'
import type { Rules } from './rules.ts'
import type { Tables } from './schema.ts'
import { searchRow } from './search-row.ts'
import { forgetTold } from './watch/told.ts'

const TABLES = Object.keys(COLUMNS) as readonly PartTable[]

/** Puts what was read out of these articles, and their words into the index. */
export async function putParts(
  adapter: Adapter,
  db: Kysely<Tables>,
  rules: Rules,
  words: SearchWords,
  articles: readonly { readonly key: number; readonly reading: Reading }[],
): Promise<void> {
  if (articles.length === 0) return
  const rows = noRows()
  for (const { key, reading } of articles) addRows(rows, key, reading, (annotation) => rules.key(annotation))
  for (const table of TABLES) await adapter.insert(db, table, COLUMNS[table], rows[table])
  await adapter.search.put(
    db,
    articles.map(({ key, reading }) => searchRow(key, reading.article, words)),
  )
}

/** Drops what was read out of these articles, their words and their share in the counts; article and pages stay. */
export async function dropParts(adapter: Adapter, db: Kysely<Tables>, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return
  const rows = await db.selectFrom('articles').selectAll().where('key', 'in', keys).execute()
  const readings = await readingsOf(db, rows, new Map())
  for (const table of TABLES) await db.deleteFrom(table).where('article', 'in', keys).execute()
  await forgetTold(adapter, db, keys)
  await adapter.search.remove(db, keys)
  await countEntities(adapter, db, readings, -1)
}
