// The watch over any adapter.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import type { WatchFilter, WatchStore } from '../watch-port.ts'
import { aisFiles, hoursHeard, putAis, shipFacts, shipsIn } from './ais.ts'
import { hear, toldRows, unheard } from './told.ts'
import { hoursNear, keepMovements, keptVoyages, movementsState } from './voyages.ts'
import { BOUND_COLUMNS, boundOf, boundRow, OBSERVATION_COLUMNS, observationOf, observationRow } from './rows.ts'

/** Rows of one statement. */
const BATCH = 4096

/** The watch that `adapter` carries. */
export function watchStoreOf(adapter: Adapter): WatchStore {
  return {
    observe: (observations) =>
      adapter.write((db) => put(adapter, db, 'observations', OBSERVATION_COLUMNS, observations.map(observationRow))),
    observations: (filter = {}) =>
      adapter.read(async (db) => {
        const rows = await db
          .selectFrom('observations')
          .selectAll()
          .where((where) => where.and(wanted(filter)))
          .orderBy('subject')
          .orderBy('quantity')
          .orderBy('earliest')
          .orderBy('latest')
          .orderBy('id')
          .execute()
        return rows.map(observationOf)
      }),
    bound: (bounds) => adapter.write((db) => put(adapter, db, 'bounds', BOUND_COLUMNS, bounds.map(boundRow))),
    bounds: (filter = {}) =>
      adapter.read(async (db) => {
        const rows = await db
          .selectFrom('bounds')
          .selectAll()
          .where((where) => where.and(wanted(filter)))
          .orderBy('subject')
          .orderBy('quantity')
          .orderBy('latest')
          .orderBy('id')
          .execute()
        return rows.map(boundOf)
      }),
    forget: (id) =>
      adapter.write(async (db) => {
        let gone = false
        for (const table of ['observations', 'bounds'] as const)
          gone = (await db.deleteFrom(table).where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n || gone
        return gone
      }),
    putAis: (batch) => putAis(adapter, batch),
    aisFiles: () => adapter.read(aisFiles),
    shipsIn: (areas) => shipsIn(adapter, areas),
    shipFacts: (mmsis) => adapter.read((db) => shipFacts(db, mmsis)),
    hoursHeard: (area) => adapter.read((db) => hoursHeard(db, area)),
    movements: () => adapter.read(movementsState),
    keepMovements: (movements) => adapter.write((db) => keepMovements(adapter, db, movements)),
    voyages: (filter = {}) => adapter.read((db) => keptVoyages(db, filter)),
    hoursNear: (sites) => adapter.read((db) => hoursNear(db, sites)),
    unheard: (version, limit) => adapter.read((db) => unheard(db, version, limit)),
    hear: (version, heard) => adapter.write((db) => hear(adapter, db, version, heard)),
    told: (filter) => adapter.read((db) => toldRows(db, filter)),
  }
}

function wanted({ subject, quantity }: WatchFilter): Record<string, string> {
  return { ...(subject === undefined ? {} : { subject }), ...(quantity === undefined ? {} : { quantity }) }
}

/** Inserts rows whose first cell is their id. @returns for each whether it was new; of two with one id in `rows`, the first. */
async function put(
  adapter: Adapter,
  db: Kysely<Tables>,
  table: 'observations' | 'bounds',
  columns: readonly string[],
  rows: readonly Row[],
): Promise<readonly boolean[]> {
  const fresh = new Set<unknown>()
  for (let i = 0; i < rows.length; i += BATCH) {
    const part = rows.slice(i, i + BATCH)
    const inserted = await sql<{ id: string }>`insert into ${sql.table(table)} (${sql.raw(columns.join(', '))})
      ${adapter.select(columns, part)} on conflict (id) do nothing returning id`.execute(db)
    for (const { id } of inserted.rows) fresh.add(id)
  }
  return rows.map(([id]) => fresh.delete(id))
}
