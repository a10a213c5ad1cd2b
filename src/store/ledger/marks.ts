// Marks: relations between statements as the dossier keeps them; which claims they stand between is told by whoever has the statements now.

import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import type { KeptMark } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'
import { among } from './keys.ts'

const COLUMNS = ['kind', 'maker', 'a', 'b', 'detail', 'because', 'score'] as const

/** See `LedgerWork.putMarks`. */
export async function putMarks(adapter: Adapter, db: Kysely<Tables>, marks: readonly KeptMark[]): Promise<void> {
  const rows = marks.map((mark): Row => COLUMNS.map((column) => mark[column]))
  const renewed = sql`on conflict (kind, maker, a, b) do update set detail = excluded.detail, because = excluded.because, score = excluded.score`
  await adapter.insert(db, 'marks', COLUMNS, rows, renewed)
}

/** See `LedgerWork.marks`. */
export async function marks(adapter: Adapter, db: Kysely<Tables>, statements: readonly number[]): Promise<readonly KeptMark[]> {
  const own = among(adapter, statements)
  const columns = sql.raw(COLUMNS.join(', '))
  const { rows } = await sql<KeptMark>`select ${columns} from marks where a in ${own}
    union select ${columns} from marks where b in ${own} union select ${columns} from marks where maker in ${own}`.execute(db)
  return rows
}

/** See `LedgerWork.dropDenialMarks`. */
export async function dropDenialMarks(adapter: Adapter, db: Kysely<Tables>, makers: readonly number[]): Promise<readonly KeptMark[]> {
  return await dropped(db, sql`kind = 'denial' and maker in ${among(adapter, makers)}`)
}

/** See `LedgerWork.dropRivalMarks`. */
export async function dropRivalMarks(adapter: Adapter, db: Kysely<Tables>, statements: readonly number[]): Promise<readonly KeptMark[]> {
  const own = among(adapter, statements)
  return [...(await dropped(db, sql`kind <> 'denial' and a in ${own}`)), ...(await dropped(db, sql`kind <> 'denial' and b in ${own}`))]
}

async function dropped(db: Kysely<Tables>, which: RawBuilder<unknown>): Promise<readonly KeptMark[]> {
  return (await sql<KeptMark>`delete from marks where ${which} returning ${sql.raw(COLUMNS.join(', '))}`.execute(db)).rows
}
