// GET /v1/voyages: from one port to another, ship by ship and month by month.

import type { Voyage } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { fencesIn, hoursNear, movementsIn, subjectNamed } from '../../watched.ts'
import { monthsHeard, voyagesByMonth } from '../../watch/voyages/index.ts'
import { paged, placeOf } from './cursor.ts'
import { contentRevision, keptUntil } from './kept.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { Id, stretch } from './schemas/query.ts'
import { VoyageList } from './schemas/watch.ts'
import { Day } from './schemas/words.ts'

const movements = keptUntil(contentRevision, async (store) => {
  const fences = await fencesIn(store)
  const voyages: Voyage[] = []
  const shared: number[] = []
  for await (const ship of movementsIn(store, fences)) {
    if (ship.shared > 0) shared.push(ship.mmsi)
    voyages.push(...ship.voyages)
  }
  return { fences, shared, voyages: voyages.sort((a, b) => (a.from.departed < b.from.departed ? -1 : 1)) }
})

/** Offers the voyages. */
export function offerVoyages(api: Api): void {
  const { store } = api.desk
  offer(
    api,
    {
      method: 'get',
      path: '/v1/voyages',
      tag: 'Watch',
      summary: 'Voyages of ships between watched ports, with the silences on the way.',
      query: { from: Id.optional(), to: Id.optional(), since: Day.optional(), until: Day.optional(), ...stretch },
      answer: VoyageList,
    },
    async ({ query }) => {
      const [from, to] = [siteNamed(query.from), siteNamed(query.to)]
      const [since, until] = [query.since ?? '', query.until === undefined ? '9' : `${query.until}~`]
      const { fences, shared, voyages } = await movements(store)
      const meant = voyages.filter(
        (v) =>
          (from === undefined || v.from.site === from) &&
          (to === undefined || v.to.site === to) &&
          v.from.departed >= since &&
          v.from.departed <= until,
      )
      const near = (site: string | undefined): Promise<readonly number[]> =>
        hoursNear(store, fences, site === undefined ? fences.map((fence) => fence.site) : [site])
      const heard = monthsHeard(await near(from), await near(to))
      const within = new Map([...heard].filter(([month]) => month >= since.slice(0, 7) && month <= until))
      const place = placeOf(query.limit, query.after)
      const { items, next } = paged(meant.slice(place.offset, place.offset + place.limit + 1), place)
      return {
        items: await withNames(store, items),
        months: voyagesByMonth(meant, within),
        ...(next === undefined ? {} : { next }),
        shared,
      }
    },
  )
}

function siteNamed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const id = subjectNamed(name)
  if (id === undefined) throw new ProblemError('not-found')
  return id
}

async function withNames(store: Store, voyages: readonly Voyage[]): Promise<readonly object[]> {
  const facts = await store.watch.shipFacts([...new Set(voyages.map(({ mmsi }) => mmsi))])
  const told = (mmsi: number, fact: 'name' | 'imo'): readonly string[] =>
    facts.filter((one) => one.mmsi === mmsi && one.fact === fact).map(({ value }) => value)
  return voyages.map((voyage) => ({ ...voyage, names: told(voyage.mmsi, 'name'), imos: told(voyage.mmsi, 'imo') }))
}
