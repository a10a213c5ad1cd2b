// The composition of watching over a dossier: what was observed, what the press reports, what ships did, and the state of each series.

import type { Link } from './model/link.ts'
import type { Fence, Observation, StatedBound, Voyage } from './model/watch.ts'
import { pressCountsIn, watchedLinks, watchedSites } from './monitor.ts'
import type { Area, Store } from './store/index.ts'
import { foldPress } from './watch/press/index.ts'
import { seriesOf, stateOf, type SeriesState } from './watch/series/index.ts'
import { boxAround, countedVoyages, fencesOf, monthsBetween, monthsHeard, movementsOf, type ShipMovements } from './watch/voyages/index.ts'

/** Setting of a dossier that holds the fences its user drew. */
export const FENCES = 'watch.fences'
/** A position within so many km of a fence shows that the feed hears ships there. */
const HEARD_KM = 30
/** Wide enough for a fence's margin. */
const NEAR_KM = 2

/** The fences of a dossier: drawn ones, and circles around the other ports. */
export async function fencesIn(store: Store): Promise<readonly Fence[]> {
  const drawn = (await store.setting(FENCES)) as readonly Fence[] | undefined
  return fencesOf(watchedSites().sites, drawn ?? [])
}

/** What every ship did that was ever in one of the fences. */
export async function* movementsIn(store: Store, fences: readonly Fence[]): AsyncGenerator<ShipMovements> {
  for await (const { mmsi, fixes } of store.watch.shipsIn(fences.map((fence) => boxAround(fence, NEAR_KM)))) {
    yield movementsOf(mmsi, fixes, fences)
  }
}

/** Hours since 1970 in which ships were heard near any of `sites`. */
export async function hoursNear(store: Store, fences: readonly Fence[], sites: readonly string[]): Promise<readonly number[]> {
  const areas: Area[] = fences.filter(({ site }) => sites.includes(site)).map((fence) => boxAround(fence, HEARD_KM))
  const heard = new Set<number>()
  for (const area of areas) for (const hour of await store.watch.hoursHeard(area)) heard.add(hour)
  return [...heard].sort((a, b) => a - b)
}

/** Voyages on the sea links, counted by month. */
async function aisObservations(store: Store, links: readonly Link[]): Promise<readonly Observation[]> {
  if ((await store.watch.aisFiles()).length === 0) return []
  const fences = await fencesIn(store)
  const voyages: Voyage[] = []
  for await (const ship of movementsIn(store, fences)) voyages.push(...ship.voyages)
  const observations: Observation[] = []
  for (const { id, ends } of links) {
    const [here, there] = ends.map((end) => end.filter((site) => fences.some((fence) => fence.site === site)))
    if (here === undefined || there === undefined || here.length === 0 || there.length === 0) continue
    const hours = monthsHeard(await hoursNear(store, fences, here), await hoursNear(store, fences, there))
    observations.push(...countedVoyages(id, monthsBetween(voyages, here, there, hours)))
  }
  return observations
}

/** Counts and bounds that the dossier's articles report, each origin's count once. */
async function pressObservations(
  store: Store,
): Promise<{ readonly observations: readonly Observation[]; readonly bounds: readonly StatedBound[] }> {
  const observations: Observation[] = []
  const bounds: StatedBound[] = []
  for await (const reading of store.readings()) {
    const found = pressCountsIn(reading)
    observations.push(...found.observations)
    bounds.push(...found.bounds)
  }
  return { observations: foldPress(observations).map(({ observation }) => observation), bounds }
}

/** The state of every series of the dossier, or of one subject's. */
export async function watchedSeries(store: Store, subject?: string): Promise<readonly SeriesState[]> {
  const press = await pressObservations(store)
  const sea = watchedLinks().filter(({ means, id }) => (means === 'sea' || means === 'ferry') && (subject === undefined || id === subject))
  const observations = [...(await store.watch.observations()), ...press.observations, ...(await aisObservations(store, sea))]
  const bounds = [...(await store.watch.bounds()), ...press.bounds]
  const wanted = subject === undefined ? observations : observations.filter((o) => o.subject === subject)
  return seriesOf(wanted).map((series) => stateOf(series, bounds))
}

/** Sites and links by id and by name: what a user calls them → id. */
export function subjectNamed(name: string): string | undefined {
  const asked = plain(name)
  const { sites } = watchedSites()
  const links = watchedLinks()
  const byId = [...sites, ...links].find(({ id }) => id === asked)
  if (byId !== undefined) return byId.id
  const named = sites.filter(({ names, entities }) =>
    [...entities, ...Object.values(names).flatMap(({ seen = [], built = [], headed = [] }) => [...seen, ...built, ...headed])].some(
      (known) => plain(known) === asked,
    ),
  )
  if (named.length === 1) return named[0]?.id
  return links.find(({ names }) => Object.values(names).some((known) => plain(known) === asked))?.id
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}
