// Units: statements among which claims are looked for, as the dossier keeps them.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { among } from './keys.ts'

/** See `LedgerWork.withUnits`. */
export async function withUnits(adapter: Adapter, db: Kysely<Tables>, statements: readonly number[]): Promise<readonly number[]> {
  const own = among(adapter, statements)
  const { rows } = await sql<{ key: number }>`select proposition as key from units where of_unit in
    (select of_unit from units where proposition in ${own})`.execute(db)
  const all = new Set(statements)
  for (const { key } of rows) all.add(key)
  return [...all]
}

/** See `LedgerWork.putUnits`. A unit goes by the least key in it; a statement on its own has none. */
export async function putUnits(adapter: Adapter, db: Kysely<Tables>, units: readonly (readonly number[])[]): Promise<void> {
  const alone: number[] = []
  const rows: Row[] = []
  for (const unit of units) {
    const least = unit.reduce((x, y) => Math.min(x, y))
    if (unit.length === 1) alone.push(least)
    else for (const key of unit) rows.push([key, least])
  }
  await db.deleteFrom('units').where('proposition', 'in', among(adapter, alone)).execute()
  const renewed = sql`on conflict (proposition) do update set of_unit = excluded.of_unit where units.of_unit <> excluded.of_unit`
  await adapter.insert(db, 'units', ['proposition', 'of_unit'], rows, renewed)
}
