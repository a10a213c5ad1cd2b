// Meeting: what shares hashes or fingerprints with what is at hand, found by asking for each number once.

import { sql, type Kysely } from 'kysely'
import type { Adapter } from '../adapter.ts'
import type { Tables } from '../schema.ts'

/** What still waits: its turn to be compared comes with its own articles. */
export interface Unsettled {
  readonly articles: ReadonlySet<number>
  readonly propositions: ReadonlySet<number>
}

/** Who bears each of `values` in a table of numbers, where at least two and at most `crowd` do; `crowded`: which of them more bear. */
export async function bearersOf(
  adapter: Adapter,
  db: Kysely<Tables>,
  [table, value, bearer]: readonly ['proposition_keys', 'hash', 'proposition'] | readonly ['prints', 'print', 'article'],
  values: readonly number[],
  crowd: number,
): Promise<{ readonly usual: ReadonlyMap<number, readonly number[]>; readonly crowded: readonly number[] }> {
  const usual = new Map<number, readonly number[]>()
  const crowded: number[] = []
  const own = [...values].sort((x, y) => x - y)
  const [from, column] = [sql.table(table), sql.ref(value)]
  const { rows } = await sql<{ value: number; many: number; bearers: string | null }>`select value, many,
      case when many <= ${crowd} then (select ${adapter.gathered(bearer)} from ${from} where ${column} = value) end as bearers
    from (select value, (select count(*) from (select 1 from ${from} where ${column} = value limit ${crowd + 1}) few) as many
      from (${adapter.numbers(own)}) ours) counted where many >= 2`.execute(db)
  for (const { value: one, bearers } of rows) {
    if (bearers === null) crowded.push(one)
    else usual.set(one, bearers.split(',').map(Number))
  }
  return { usual, crowded }
}
