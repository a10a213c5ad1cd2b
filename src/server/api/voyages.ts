// GET /v1/voyages: from one port to another, ship by ship and month by month.

import type { Voyage } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { subjectNamed, watchedVoyages } from '../../watched.ts'
import { paged, placeOf } from './cursor.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { Id, stretch } from './schemas/query.ts'
import { VoyageList } from './schemas/watch.ts'
import { Day } from './schemas/words.ts'

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
      const [from, to] = [await siteNamed(store, query.from), await siteNamed(store, query.to)]
      const { voyages, months, shared } = await watchedVoyages(store, {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(query.since === undefined ? {} : { since: query.since }),
        ...(query.until === undefined ? {} : { until: query.until }),
      })
      const place = placeOf(query.limit, query.after)
      const { items, next } = paged(voyages.slice(place.offset, place.offset + place.limit + 1), place)
      return {
        items: await withNames(store, items),
        months,
        ...(next === undefined ? {} : { next }),
        shared,
      }
    },
  )
}

async function siteNamed(store: Store, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  const id = await subjectNamed(store, name)
  if (id === undefined) throw new ProblemError('not-found')
  return id
}

async function withNames(store: Store, voyages: readonly Voyage[]): Promise<readonly object[]> {
  const facts = await store.watch.shipFacts([...new Set(voyages.map(({ mmsi }) => mmsi))])
  const told = (mmsi: number, fact: 'name' | 'imo'): readonly string[] =>
    facts.filter((one) => one.mmsi === mmsi && one.fact === fact).map(({ value }) => value)
  return voyages.map((voyage) => ({ ...voyage, names: told(voyage.mmsi, 'name'), imos: told(voyage.mmsi, 'imo') }))
}
