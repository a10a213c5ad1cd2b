// Meeting: what shares hashes or fingerprints with what is at hand, found by asking for each number once.

import { sql, type Kysely } from 'kysely'
import type { Adapter } from '../adapter.ts'
import type { Tables } from '../schema.ts'

/** A table of numbers, with who bears each, in the order in which bearers come first. */
export interface Borne {
  readonly table: 'proposition_keys' | 'prints'
  readonly value: 'hash' | 'print'
  readonly bearer: 'proposition' | 'article'
  readonly order: 'place' | 'article'
}

export const HASHES: Borne = { table: 'proposition_keys', value: 'hash', bearer: 'proposition', order: 'place' }
export const PRINTS: Borne = { table: 'prints', value: 'print', bearer: 'article', order: 'article' }

/** Numbers that are asked for in one query. */
const AT_ONCE = 16_384

/** The first `most` bearers of each of `values` that at least two bear. */
export async function bearersOf(
  adapter: Adapter,
  db: Kysely<Tables>,
  { table, value, bearer, order }: Borne,
  values: Iterable<number>,
  most: number,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const own = [...values].sort((x, y) => x - y)
  const [from, column, rank] = [sql.table(table), sql.ref(value), sql.ref(order)]
  const found = new Map<number, readonly number[]>()
  for (let i = 0; i < own.length; i += AT_ONCE) {
    // Answered in one text: a row costs more than what it says.
    const { rows } = await sql<{
      met: string | null
    }>`select ${adapter.gathered('line')} as met from (select '[' || value || ',' || bearers || ']' as line
      from (select value, (select ${adapter.gathered(bearer)} from (select ${sql.ref(bearer)} from ${from} where ${column} = value order by ${rank} limit ${most}) few) as bearers
      from (${adapter.numbers(own.slice(i, i + AT_ONCE))}) ours) met where bearers like '%,%') lines`.execute(db)
    for (const [of, ...bearers] of JSON.parse(`[${rows[0]?.met ?? ''}]`) as readonly (readonly [number, ...number[]])[])
      found.set(of, bearers)
  }
  return found
}

/** How often each number occurs. */
export function countsOf(numbers: Iterable<number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}
