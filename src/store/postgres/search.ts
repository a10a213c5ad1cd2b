// Full-text search in PostgreSQL: text-search vectors written word by word, so that its own parser and stemmers never see the text.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { SearchIndex, SearchRow } from '../adapter.ts'
import type { Asked } from '../search-query.ts'
import type { Tables } from '../schema.ts'
import { rowsFromJson } from './rows.ts'

/** Positions of a vector end here. */
const LAST = 16_383

/** Weights of D (keys), C, B (body), A (title) in the rank, as near to SQLite's as may be. */
const WEIGHTS = sql.raw(`'{0.1, 0.1, 0.4, 0.8}'`)

/** The index of a PostgreSQL dossier. */
export const postgresSearch: SearchIndex = {
  async put(db: Kysely<Tables>, rows: readonly SearchRow[]): Promise<void> {
    const cells = rows.map((r) => [r.article, vector(r)])
    await sql`insert into search (article, words) ${rowsFromJson(['integer', 'tsvector'], cells)}`.execute(db)
  },
  async remove(db: Kysely<Tables>, articles: readonly number[]): Promise<void> {
    await sql`delete from search where article in (${sql.join(articles)})`.execute(db)
  },
  async ready(db: Kysely<Tables>): Promise<void> {
    // The planner counts a table's own pages only, not the vectors kept beside them, and reads all of them where the index would do.
    await sql`set local enable_seqscan = off`.execute(db)
  },
  hits(asked: readonly Asked[], exact: boolean, limit?: number): RawBuilder<{ article: number; score: number }> {
    const query = sql`${expression(asked, exact)}::text::tsquery`
    const most = limit === undefined ? sql`` : sql`order by score desc, article limit ${limit}`
    return sql`(select article, ts_rank(${WEIGHTS}::real[], words, ${query}, 1) as score from search where words @@ ${query} ${most})`
  },
}

/** Makes the index. */
export async function createSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create table search (article integer not null primary key, words tsvector not null)`.execute(db)
  await sql`create index search_words on search using gin (words)`.execute(db)
}

/** Drops the index. */
export async function dropSearch(db: Kysely<unknown>): Promise<void> {
  await sql`drop table search`.execute(db)
}

function vector({ title, body, keys }: SearchRow): string {
  // A gap between title and body: no phrase runs from one into the other.
  const from = title.length + 2
  return [
    ...title.map((word, i) => at(word, i + 1, 'A')),
    ...body.map((word, i) => at(word, from + i, 'B')),
    ...keys.map((key) => at(key, LAST, 'D')),
  ].join(' ')
}

function at(word: string, position: number, weight: string): string {
  return `${quoted(word)}:${Math.min(position, LAST)}${weight}`
}

function expression(asked: readonly Asked[], exact: boolean): string {
  return asked
    .map(({ words, keys }) => {
      const here = words.map((word) => `${quoted(word)}:AB`).join(' <-> ')
      if (exact || words.length > 1) return `(${here})`
      return `(${[here, ...[...words, ...keys].map(quoted)].join(' | ')})`
    })
    .join(' & ')
}

/** A word of a query or a vector, whatever it holds. */
export function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
