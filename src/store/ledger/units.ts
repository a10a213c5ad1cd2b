// Units: statements among which claims are looked for, as the dossier keeps them.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import { insertRows } from '../insert.ts'
import type { Tables } from '../schema.ts'
import { among } from './keys.ts'
import type { Memory } from './memory.ts'
import { statementKeys } from './propositions.ts'

/** See `LedgerWork.withUnits`. */
export async function withUnits(adapter: Adapter, db: Kysely<Tables>, memory: Memory, ids: readonly string[]): Promise<readonly string[]> {
  const own = among(adapter, await memory.keysOf(db, ids))
  const { rows } = await sql<{ key: number }>`select proposition as key from units where of_unit in
    (select of_unit from units where proposition in ${own})`.execute(db)
  const idOf = await memory.idsOf(
    db,
    rows.map(({ key }) => key),
  )
  return [...new Set([...ids, ...idOf.values()])]
}

/** See `LedgerWork.putUnits`. A unit goes by the least key in it; a statement on its own has none. */
export async function putUnits(adapter: Adapter, db: Kysely<Tables>, memory: Memory, units: readonly (readonly string[])[]): Promise<void> {
  const keys = await statementKeys(db, memory, units.flat())
  const alone: number[] = []
  const rows: Row[] = []
  for (const unit of units) {
    const own = unit.map((id) => keys.get(id) as number)
    const least = own.reduce((x, y) => Math.min(x, y))
    if (own.length === 1) alone.push(least)
    else for (const key of own) rows.push([key, least])
  }
  await db.deleteFrom('units').where('proposition', 'in', among(adapter, alone)).execute()
  const renewed = sql`on conflict (proposition) do update set of_unit = excluded.of_unit where units.of_unit <> excluded.of_unit`
  await insertRows(adapter, db, 'units', ['proposition', 'of_unit'], rows, renewed)
}
