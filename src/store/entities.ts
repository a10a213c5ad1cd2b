// Counts of entities over the whole dossier, kept up to date with every article that comes or goes.

import { sql, type Kysely } from 'kysely'
import type { Reading } from '../model/index.ts'
import type { Adapter } from './adapter.ts'
import type { Extent } from './extent.ts'
import type { SeenEntity } from './port.ts'
import type { Tables } from './schema.ts'

const COLUMNS: readonly string[] = ['entity', 'type', 'unlisted', 'articles', 'mentions']

/** Adds (`sign` 1) or takes away (-1) the mentions of these readings. Sums, so that no order matters. */
export async function countEntities(adapter: Adapter, db: Kysely<Tables>, readings: readonly Reading[], sign: 1 | -1): Promise<void> {
  const counts = new Map<string, { readonly cells: readonly [string, string, number]; articles: number; mentions: number; last: number }>()
  readings.forEach(({ annotations }, article) => {
    for (const a of annotations) {
      if (a.kind !== 'mention') continue
      const unlisted = Number(a.unlisted === true)
      const id = `${a.entity}\n${a.type}\n${unlisted}`
      let count = counts.get(id)
      if (count === undefined) counts.set(id, (count = { cells: [a.entity, a.type, unlisted], articles: 0, mentions: 0, last: -1 }))
      count.mentions++
      if (count.last !== article) count.articles++
      count.last = article
    }
  })
  if (counts.size === 0) return
  // In one order: two workers that count the same entities wait for each other, never in a ring.
  const rows = [...counts.keys()].sort().map((id) => {
    const { cells, articles, mentions } = counts.get(id) as { cells: readonly [string, string, number]; articles: number; mentions: number }
    return [...cells, sign * articles, sign * mentions]
  })
  const more = sql`on conflict (entity, type, unlisted) do update set articles = entities.articles + excluded.articles, mentions = entities.mentions + excluded.mentions`
  await adapter.insert(db, 'entities', COLUMNS, rows, more)
  if (sign < 0) await db.deleteFrom('entities').where('mentions', '=', 0).where('articles', '=', 0).execute()
}

/** See `Store.entities`. */
export async function entities(db: Kysely<Tables>, { limit = 100, offset = 0 }: Extent): Promise<readonly SeenEntity[]> {
  const rows = await db
    .selectFrom('entities')
    .selectAll()
    .orderBy('articles', 'desc')
    .orderBy('entity', 'desc')
    .orderBy('type')
    .orderBy('unlisted')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map((row) => ({ ...row, unlisted: row.unlisted === 1 }))
}
