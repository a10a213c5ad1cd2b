// Voyages as they were made of the positions of a dossier, and the hours in which its ports were heard.

import type { Kysely } from 'kysely'
import type { Voyage } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { setSetting, settingOf } from '../settings.ts'
import type { KeptMovements, VoyageFilter } from '../watch-port.ts'

/** Setting that says of which files and fences the kept voyages were made, and which numbers several ships share. */
const STATE = 'isnad.voyages'
const COLUMNS = ['mmsi', 'part', 'n', 'origin', 'destination', 'departed', 'data'] as const

/** See `WatchStore.movements`. */
export async function movementsState(db: Kysely<Tables>): Promise<Pick<KeptMovements, 'revision' | 'shared'> | undefined> {
  return (await settingOf(db, STATE)) as Pick<KeptMovements, 'revision' | 'shared'> | undefined
}

/** See `WatchStore.keepMovements`. */
export async function keepMovements(
  adapter: Adapter,
  db: Kysely<Tables>,
  { revision, shared, voyages, hours }: KeptMovements,
): Promise<void> {
  for (const table of ['ais_voyages', 'ais_hours'] as const) await db.deleteFrom(table).execute()
  const count = new Map<string, number>()
  const rows = voyages.map((voyage): Row => {
    const { mmsi, part, from, to } = voyage
    const ship = `${mmsi} ${part}`
    const n = count.get(ship) ?? 0
    count.set(ship, n + 1)
    return [mmsi, part, n, from.site, to.site, from.departed, JSON.stringify(voyage)]
  })
  await adapter.insert(db, 'ais_voyages', COLUMNS, rows)
  const heard = [...hours].flatMap(([site, of]) => of.map((hour): Row => [site, hour]))
  await adapter.insert(db, 'ais_hours', ['site', 'hour'], heard)
  await setSetting(db, STATE, { revision, shared })
}

/** See `WatchStore.voyages`. */
export async function keptVoyages(db: Kysely<Tables>, { origins, destinations, since, until }: VoyageFilter): Promise<readonly Voyage[]> {
  let query = db.selectFrom('ais_voyages').select('data')
  if (origins !== undefined) query = query.where('origin', 'in', [...origins])
  if (destinations !== undefined) query = query.where('destination', 'in', [...destinations])
  if (since !== undefined) query = query.where('departed', '>=', since)
  if (until !== undefined) query = query.where('departed', '<=', until)
  const rows = await query.orderBy('departed').orderBy('mmsi').orderBy('part').orderBy('n').execute()
  return rows.map(({ data }) => JSON.parse(data) as Voyage)
}

/** See `WatchStore.hoursNear`. */
export async function hoursNear(db: Kysely<Tables>, sites: readonly string[]): Promise<readonly number[]> {
  if (sites.length === 0) return []
  const rows = await db
    .selectFrom('ais_hours')
    .select('hour')
    .distinct()
    .where('site', 'in', [...sites])
    .orderBy('hour')
    .execute()
  return rows.map(({ hour }) => hour)
}
