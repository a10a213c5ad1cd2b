// Full-text search in SQLite: an FTS5 index without content of its own, over words that were folded before.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { SearchIndex, SearchRow } from '../adapter.ts'
import type { Asked } from '../search-query.ts'
import type { Tables } from '../schema.ts'
import { rowsFromJson } from './rows.ts'

/** Weights of title, body and keys in the rank. */
const WEIGHTS = sql.raw('8.0, 4.0, 1.0')

/** The index of an SQLite dossier. */
export const sqliteSearch: SearchIndex = {
  async put(db: Kysely<Tables>, rows: readonly SearchRow[]): Promise<void> {
    const cells = rows.map((r) => [r.article, r.title.join(' '), r.body.join(' '), r.keys.join(' ')])
    await sql`insert into search (rowid, title, body, keys) ${rowsFromJson(4, cells)}`.execute(db)
  },
  async remove(db: Kysely<Tables>, articles: readonly number[]): Promise<void> {
    await sql`delete from search where rowid in (${sql.join(articles)})`.execute(db)
  },
  ready: () => Promise.resolve(),
  hits(asked: readonly Asked[], exact: boolean, limit?: number): RawBuilder<{ article: number; score: number }> {
    const most = limit === undefined ? sql`` : sql`order by bm25(search, ${WEIGHTS}) limit ${limit}`
    return sql`(select rowid as article, -bm25(search, ${WEIGHTS}) as score from search where search match ${expression(asked, exact)} ${most})`
  },
}

/** Makes the index. Words come folded and set apart by spaces: the plainest tokenizer is a quarter faster and leaves them alone. */
export async function createSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table search using fts5 (title, body, keys, content='', contentless_delete=1, tokenize=ascii)`.execute(db)
}

/** Drops the index. */
export async function dropSearch(db: Kysely<unknown>): Promise<void> {
  await sql`drop table search`.execute(db)
}

function expression(asked: readonly Asked[], exact: boolean): string {
  return asked
    .map(({ words, keys }) => {
      const here = `{title body} : ${quoted(words)}`
      if (exact || keys.length + words.length === 0) return `(${here})`
      const elsewhere = words.length > 1 ? [] : [words, ...keys.map((key) => [key])].map(quoted)
      return `(${[here, ...elsewhere].join(' OR ')})`
    })
    .join(' AND ')
}

/** Words as one phrase of a query, whatever they hold. */
export function quoted(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`
}
