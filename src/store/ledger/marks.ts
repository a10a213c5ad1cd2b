// Marks: relations between statements as the dossier keeps them; which claims they stand between is told by whoever has the statements now.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { KeptMark } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among } from './keys.ts'
import type { Memory } from './memory.ts'
import { statementKeys } from './propositions.ts'

interface MarkRow {
  readonly kind: string
  readonly maker: number
  readonly a: number
  readonly b: number
  readonly detail: string
  readonly because: string
  readonly score: number
}

/** See `LedgerWork.putMarks`. */
export async function putMarks(adapter: Adapter, db: Kysely<Tables>, memory: Memory, marks: readonly KeptMark[]): Promise<void> {
  const keys = await statementKeys(
    db,
    memory,
    marks.flatMap(({ maker, a, b }) => [maker, a, b]),
  )
  const key = (id: string): number => keys.get(id) as number
  const rows = marks.map(({ kind, maker, a, b, detail, because, score }): Row => [kind, key(maker), key(a), key(b), detail, because, score])
  const renewed = sql`on conflict (kind, maker, a, b) do update set detail = excluded.detail, because = excluded.because, score = excluded.score`
  await insertRows(adapter, db, 'marks', ['kind', 'maker', 'a', 'b', 'detail', 'because', 'score'], rows, renewed)
}

/** See `LedgerWork.marks`. */
export async function marks(adapter: Adapter, db: Kysely<Tables>, memory: Memory, ids: readonly string[]): Promise<readonly KeptMark[]> {
  const own = among(adapter, await memory.keysOf(db, ids))
  const { rows } = await sql<MarkRow>`select kind, maker, a, b, detail, because, score from marks where a in ${own}
    union select kind, maker, a, b, detail, because, score from marks where b in ${own}
    union select kind, maker, a, b, detail, because, score from marks where maker in ${own}`.execute(db)
  return await named(db, memory, rows)
}

/** See `LedgerWork.dropDenialMarks`. */
export async function dropDenialMarks(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  makers: readonly string[],
): Promise<readonly KeptMark[]> {
  const own = among(adapter, await memory.keysOf(db, makers))
  return await named(db, memory, await dropped(db, sql`kind = 'denial' and maker in ${own}`))
}

/** See `LedgerWork.dropRivalMarks`. */
export async function dropRivalMarks(
  adapter: Adapter,
  db: Kysely<Tables>,
  memory: Memory,
  ids: readonly string[],
): Promise<readonly KeptMark[]> {
  const own = among(adapter, await memory.keysOf(db, ids))
  const rows = [
    ...(await dropped(db, sql`kind <> 'denial' and a in ${own}`)),
    ...(await dropped(db, sql`kind <> 'denial' and b in ${own}`)),
  ]
  return await named(db, memory, rows)
}

async function dropped(db: Kysely<Tables>, which: RawBuilder<unknown>): Promise<readonly MarkRow[]> {
  return (await sql<MarkRow>`delete from marks where ${which} returning kind, maker, a, b, detail, because, score`.execute(db)).rows
}

async function named(db: Kysely<Tables>, memory: Memory, rows: readonly MarkRow[]): Promise<readonly KeptMark[]> {
  const idOf = await memory.idsOf(
    db,
    rows.flatMap(({ maker, a, b }) => [maker, a, b]),
  )
  const id = (key: number): string => idOf.get(key) as string
  return rows
    .map(({ kind, maker, a, b, detail, because, score }) => ({
      kind: kind as KeptMark['kind'],
      maker: id(maker),
      a: id(a),
      b: id(b),
      detail,
      because,
      score,
    }))
    .sort((x, y) => (x.maker + x.a + x.b < y.maker + y.a + y.b ? -1 : 1))
}
