// Brings the voyages of a dossier up to date: made of all positions when files or fences are others, and kept.

import type { Fence, Voyage } from '../model/watch.ts'
import type { Area, KeptMovements, Store } from '../store/index.ts'
import { hashOf, type Watched } from '../watch-registry.ts'
import { boxAround, fencesOf, movementsOf } from '../watch/voyages/index.ts'

/** Setting of a dossier that holds the fences its user drew. */
export const FENCES = 'watch.fences'
/** Raised whenever the rules of src/watch/voyages give something else. */
const RULES = '1'
/** A position within so many km of a fence shows that the feed hears ships there. */
const HEARD_KM = 30
/** Wide enough for a fence's margin. */
const NEAR_KM = 2

/** The fences of a dossier: drawn ones, and circles around the other ports. */
export async function fencesIn(store: Store, { sites }: Watched): Promise<readonly Fence[]> {
  const drawn = (await store.setting(FENCES)) as readonly Fence[] | undefined
  return fencesOf(sites.sites, drawn ?? [])
}

/** Makes voyages and the hours heard anew unless they are those of the files and fences that there are. @returns numbers that several ships share. */
export async function settleMovements(store: Store, watched: Watched): Promise<readonly number[]> {
  const files = await store.watch.aisFiles()
  const fences = await fencesIn(store, watched)
  const revision = hashOf([RULES, JSON.stringify(fences), ...files.map(({ digest }) => digest).sort()])
  const kept = await store.watch.movements()
  if (kept?.revision === revision) return kept.shared
  const made =
    files.length === 0 ? { shared: [], voyages: [], hours: new Map<string, readonly number[]>() } : await movements(store, fences)
  await store.watch.keepMovements({ revision, ...made })
  return made.shared
}

async function movements(store: Store, fences: readonly Fence[]): Promise<Omit<KeptMovements, 'revision'>> {
  const voyages: Voyage[] = []
  const shared: number[] = []
  for await (const { mmsi, fixes } of store.watch.shipsIn(fences.map((fence) => boxAround(fence, NEAR_KM)))) {
    const ship = movementsOf(mmsi, fixes, fences)
    if (ship.shared > 0) shared.push(mmsi)
    voyages.push(...ship.voyages)
  }
  const hours = new Map<string, readonly number[]>()
  for (const site of new Set(fences.map((fence) => fence.site))) {
    const heard = new Set<number>()
    const areas: Area[] = fences.filter((fence) => fence.site === site).map((fence) => boxAround(fence, HEARD_KM))
    for (const area of areas) for (const hour of await store.watch.hoursHeard(area)) heard.add(hour)
    hours.set(
      site,
      [...heard].sort((a, b) => a - b),
    )
  }
  return { shared, voyages, hours }
}
