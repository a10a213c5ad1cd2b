// Ids to the keys of a dossier and back, and lists of them as something SQL can ask for.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Adapter } from '../adapter.ts'
import type { Tables } from '../schema.ts'

/** `(select … )` over numbers, for `in`. */
export function among(adapter: Adapter, numbers: readonly number[]): RawBuilder<number> {
  return sql<number>`(${adapter.numbers(numbers)})`
}

/** `(select … )` over texts, for `in`. */
export function amongTexts(adapter: Adapter, texts: readonly string[]): RawBuilder<string> {
  return sql<string>`(${adapter.select(
    ['id'],
    texts.map((text) => [text]),
  )})`
}

/** Keys by id of what has one in `table`. */
export async function keysOf(
  adapter: Adapter,
  db: Kysely<Tables>,
  table: 'articles' | 'propositions' | 'claims',
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom(table)
    .select(['key', 'id'])
    .where('id', 'in', amongTexts(adapter, [...new Set(ids)]))
    .execute()
  return new Map(rows.map(({ id, key }) => [id, key]))
}

/** The keys of `ids` that are there. */
export function known(keys: ReadonlyMap<string, number>, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => keys.get(id) ?? [])
}
