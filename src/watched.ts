// Watching over a dossier, from what it keeps of its articles and positions: series with their states, links, voyages, amounts under caps.

import type { Link, LinkState, LinkStatement } from './model/link.ts'
import type { Observation, StatedBound, Voyage, VoyageMonth } from './model/watch.ts'
import { registeredLinkStatements } from './monitor.ts'
import { hearAll, watchedIn } from './refresh/heard.ts'
import { settleMovements } from './refresh/movements.ts'
import type { Store, Told, VoyageFilter } from './store/index.ts'
import { subjectIn, type Watched } from './watch-registry.ts'
import { linkStates, statementsFor } from './watch/links/index.ts'
import { cappedSums, capId, type CappedSum } from './watch/measures/index.ts'
import { anomalyNews, linkNews } from './watch/news.ts'
import { foldPress } from './watch/press/index.ts'
import { seriesOf, stateOf, type SeriesState } from './watch/series/index.ts'
import { countedVoyages, monthsBetween, monthsHeard, voyagesByMonth } from './watch/voyages/index.ts'

export { watchedIn } from './refresh/heard.ts'
export { FENCES, fencesIn } from './refresh/movements.ts'

/** A link with what was said of it, oldest first, and the states that follow. */
export interface WatchedLink {
  readonly link: Link
  readonly state: LinkState
  readonly states: readonly LinkState[]
  readonly statements: readonly LinkStatement[]
}

/** Voyages, their months with the coverage of the feed, and the numbers that several ships send under. */
export interface WatchedVoyages {
  readonly voyages: readonly Voyage[]
  readonly months: readonly VoyageMonth[]
  readonly shared: readonly number[]
}

/** Brings up to date what the dossier keeps for the watch; everything below only reads it. See {@link hearAll} and {@link settleMovements}. */
export async function refreshWatch(store: Store, told?: (done: number) => void, stopping?: () => boolean): Promise<void> {
  const watched = await hearAll(store, told, stopping)
  if (stopping?.() !== true) await settleMovements(store, watched)
  if (stopping?.() !== true) await tellNews(store)
}

/** Tells the journal of what is out of the ordinary and of links in another state. */
async function tellNews(store: Store): Promise<void> {
  const anomalies = (await watchedSeries(store)).flatMap((state) => state.anomalies.map(anomalyNews))
  const states = (await watchedLinkStates(store)).flatMap((link) => link.states.map((state, i) => linkNews(state, link.states[i - 1])))
  await store.desk.tell([...anomalies, ...states])
}

/** The state of every series of the dossier, or of one subject's. */
export async function watchedSeries(store: Store, subject?: string): Promise<readonly SeriesState[]> {
  const watched = await watchedIn(store)
  const filter = subject === undefined ? {} : { subject }
  const press = await toldOf<Observation>(store, 'count', subject)
  const observations = [
    ...(await store.watch.observations(filter)),
    ...foldPress(press).map(({ observation }) => observation),
    ...(await aisObservations(store, watched, subject)),
  ]
  const bounds = [...(await store.watch.bounds(filter)), ...(await toldOf<StatedBound>(store, 'bound', subject))]
  return seriesOf(observations).map((series) => stateOf(series, bounds))
}

/** Voyages on the sea links, counted by month. */
async function aisObservations(store: Store, watched: Watched, subject?: string): Promise<readonly Observation[]> {
  const links = watched.links.filter(({ means, id }) => (means === 'sea' || means === 'ferry') && (subject === undefined || id === subject))
  if (links.length === 0 || (await store.watch.movements()) === undefined) return []
  const ports = new Set(watched.sites.sites.map(({ id }) => id))
  const observations: Observation[] = []
  for (const { id, ends } of links) {
    const [here, there] = ends.map((end) => end.filter((site) => ports.has(site)))
    if (here === undefined || there === undefined || here.length === 0 || there.length === 0) continue
    const both = [...here, ...there]
    const voyages = await store.watch.voyages({ origins: both, destinations: both })
    const hours = monthsHeard(await store.watch.hoursNear(here), await store.watch.hoursNear(there))
    observations.push(...countedVoyages(id, monthsBetween(voyages, here, there, hours)))
  }
  return observations
}

/** Every watched link with its states, or one. */
export async function watchedLinkStates(store: Store, id?: string): Promise<readonly WatchedLink[]> {
  const watched = await watchedIn(store)
  const statements = [...registeredLinkStatements(watched.links), ...(await toldOf<LinkStatement>(store, 'link'))]
  return watched.links
    .filter((link) => id === undefined || link.id === id)
    .map((link) => {
      const own = [...statementsFor(link, watched.links, statements)].sort((a, b) =>
        a.stated < b.stated ? -1 : a.stated > b.stated ? 1 : 0,
      )
      const states = linkStates(link.id, own)
      return { link, states, statements: own, state: states.at(-1) ?? { link: link.id, state: 'unknown', because: [] } }
    })
}

/** Voyages by departure, from and to these ports. `since` and `until` are days, months or years. */
export async function watchedVoyages(
  store: Store,
  { from, to, since, until }: { readonly from?: string; readonly to?: string; readonly since?: string; readonly until?: string } = {},
): Promise<WatchedVoyages> {
  const watched = await watchedIn(store)
  const shared = (await store.watch.movements())?.shared ?? []
  const filter: VoyageFilter = {
    ...(from === undefined ? {} : { origins: [from] }),
    ...(to === undefined ? {} : { destinations: [to] }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until: `${until}~` }),
  }
  const voyages = await store.watch.voyages(filter)
  const ports = watched.sites.sites.map(({ id }) => id)
  const near = (site: string | undefined): Promise<readonly number[]> => store.watch.hoursNear(site === undefined ? ports : [site])
  const heard = [...monthsHeard(await near(from), await near(to))]
  const [first, last] = [since?.slice(0, 7) ?? '', `${until ?? '9'}~`]
  return { voyages, months: voyagesByMonth(voyages, new Map(heard.filter(([month]) => month >= first && month <= last))), shared }
}

/** What is told to have been delivered under each cap, period by period and by whom; of one cap when `subject` names it. */
export async function watchedCaps(store: Store, until: string, subject?: string): Promise<readonly CappedSum[]> {
  const { register } = await watchedIn(store)
  const subjects = new Set(register.caps.map((cap) => capId(cap.subject)).filter((id) => subject === undefined || id === subject))
  const told = foldPress(await toldOf<Observation>(store, 'count')).map(({ observation }) => observation)
  const all = [...(await store.watch.observations()), ...told].filter((o) => subjects.has(o.subject))
  return cappedSums(register, all, until)
}

/** The id of the site, link or cap called `name` in this dossier. */
export async function subjectNamed(store: Store, name: string): Promise<string | undefined> {
  return subjectIn(await watchedIn(store), name)
}

async function toldOf<T>(store: Store, kind: Told['kind'], subject?: string): Promise<readonly T[]> {
  const rows = await store.watch.told({ kinds: [kind], ...(subject === undefined ? {} : { subjects: [subject] }) })
  return rows.map(({ data }) => data as T)
}
