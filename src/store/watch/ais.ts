// Positions of ships in the dossier: kept file by file, given back ship by ship.

import { sql, type Kysely } from 'kysely'
import type { AisFile, AisFix, ShipFact } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import type { AisFilesTable } from '../schema-watch.ts'
import type { Tables } from '../schema.ts'
import type { AisBatch, Area, ShipFixes } from '../watch-port.ts'

/** Positions that are handed to the database at a time. */
const BATCH = 8192
/** Ships whose positions are fetched at a time. */
const SHIPS = 64
const FIXES: readonly string[] = ['mmsi', 'slot', 'cell', 'moment', 'lat', 'lon', 'speed']

/** See `WatchStore.putAis`. */
export async function putAis(adapter: Adapter, { file, fixes, ships }: AisBatch): Promise<boolean> {
  return await adapter.write(async (db) => {
    const cells = {
      digest: file.digest,
      name: file.name,
      layout: file.layout,
      read_lines: file.lines,
      kept: file.kept,
      refused: file.refused,
      flagged: file.flagged,
      earliest: file.earliest ?? null,
      latest: file.latest ?? null,
    }
    const added = await db
      .insertInto('ais_files')
      .values(cells)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (Number(added.numInsertedOrUpdatedRows ?? 0) === 0) return false
    let rows: Row[] = []
    for (const fix of fixes) {
      rows.push([fix.mmsi, fix.slot, fix.cell, fix.moment, fix.lat, fix.lon, fix.speed ?? null])
      if (rows.length === BATCH) {
        await putFixes(adapter, db, rows)
        rows = []
      }
    }
    await putFixes(adapter, db, rows)
    const facts = ships.map(({ mmsi, fact, value }) => [mmsi, fact, value])
    await adapter.insert(db, 'ais_ships', ['mmsi', 'fact', 'value'], facts, sql`on conflict do nothing`)
    return true
  })
}

/** The earliest of each ship, slot and cell stands; of two at one moment the one further south, then west, then slower: the same whichever came first. */
async function putFixes(adapter: Adapter, db: Kysely<Tables>, rows: readonly Row[]): Promise<void> {
  const earlier = sql`on conflict (mmsi, slot, cell) do update set moment = excluded.moment, lat = excluded.lat, lon = excluded.lon, speed = excluded.speed
    where (excluded.moment, excluded.lat, excluded.lon, coalesce(excluded.speed, 1e9)) < (ais_fixes.moment, ais_fixes.lat, ais_fixes.lon, coalesce(ais_fixes.speed, 1e9))`
  await adapter.insert(db, 'ais_fixes', FIXES, rows, earlier)
}

/** See `WatchStore.shipsIn`. */
export async function* shipsIn(adapter: Adapter, areas: readonly Area[]): AsyncGenerator<ShipFixes> {
  const numbers = await adapter.read((db) => numbersIn(db, areas))
  for (let i = 0; i < numbers.length; i += SHIPS) {
    const part = numbers.slice(i, i + SHIPS)
    const rows = await adapter.read((db) =>
      db
        .selectFrom('ais_fixes')
        .select(['mmsi', 'moment', 'lat', 'lon', 'speed'])
        .where('mmsi', 'in', part)
        .orderBy('mmsi')
        .orderBy('moment')
        .orderBy('cell')
        .execute(),
    )
    const byShip = new Map<number, Omit<AisFix, 'mmsi' | 'slot' | 'cell'>[]>(part.map((mmsi) => [mmsi, []]))
    for (const { mmsi, moment, lat, lon, speed } of rows) byShip.get(mmsi)?.push({ moment, lat, lon, ...(speed === null ? {} : { speed }) })
    for (const [mmsi, fixes] of byShip) yield { mmsi, fixes }
  }
}

async function numbersIn(db: Kysely<Tables>, areas: readonly Area[]): Promise<readonly number[]> {
  if (areas.length === 0) return []
  const rows = await db
    .selectFrom('ais_fixes')
    .select('mmsi')
    .distinct()
    .where((where) =>
      where.or(
        areas.map(({ south, north, west, east }) => where.and([where.between('lat', south, north), where.between('lon', west, east)])),
      ),
    )
    .orderBy('mmsi')
    .execute()
  return rows.map(({ mmsi }) => mmsi)
}

/** See `WatchStore.shipFacts`. */
export async function shipFacts(db: Kysely<Tables>, mmsis: readonly number[]): Promise<readonly ShipFact[]> {
  if (mmsis.length === 0) return []
  const rows = await db
    .selectFrom('ais_ships')
    .selectAll()
    .where('mmsi', 'in', mmsis)
    .orderBy('mmsi')
    .orderBy('fact')
    .orderBy('value')
    .execute()
  return rows.map(({ mmsi, fact, value }) => ({ mmsi, fact: fact as ShipFact['fact'], value }))
}

/** See `WatchStore.hoursHeard`. */
export async function hoursHeard(db: Kysely<Tables>, { south, north, west, east }: Area): Promise<readonly number[]> {
  const found = await sql<{
    hour: number
  }>`select distinct moment / 3600 as hour from ais_fixes where lat between ${south} and ${north} and lon between ${west} and ${east} order by hour`.execute(
    db,
  )
  return found.rows.map(({ hour }) => hour)
}

/** See `WatchStore.aisFiles`. */
export async function aisFiles(db: Kysely<Tables>): Promise<readonly AisFile[]> {
  return (await db.selectFrom('ais_files').selectAll().orderBy('name').orderBy('digest').execute()).map(fileOf)
}

function fileOf({ read_lines, earliest, latest, ...row }: AisFilesTable): AisFile {
  return { ...row, lines: read_lines, ...(earliest === null ? {} : { earliest }), ...(latest === null ? {} : { latest }) }
}
