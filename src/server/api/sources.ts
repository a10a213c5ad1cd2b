// GET /v1/sources, /v1/takings: what became of what each source said, and who takes from whom.

import { paged, placeOf } from './cursor.ts'
import { namesIn } from './called.ts'
import { offer, type Api } from './offer.ts'
import { stretch } from './schemas/query.ts'
import { SourcePage, TakingPage } from './schemas/source.ts'

/** Offers the sources. */
export function offerSources(api: Api): void {
  const { store } = api.desk
  const { ledger } = store
  const at = { method: 'get', tag: 'Sources', query: stretch } as const
  offer(
    api,
    { ...at, path: '/v1/sources', summary: 'What became of what each source said, most claims first.', answer: SourcePage },
    async ({ query }) => {
      const place = placeOf(query.limit, query.after)
      const page = paged(await ledger.sources({ limit: place.limit + 1, offset: place.offset }), place)
      return {
        ...page,
        names: await namesIn(
          store,
          page.items.map(({ source }) => source),
        ),
      }
    },
  )
  offer(
    api,
    { ...at, path: '/v1/takings', summary: 'Who takes from whom, with and without credit, most articles first.', answer: TakingPage },
    async ({ query }) => {
      const place = placeOf(query.limit, query.after)
      const page = paged(await ledger.takings({ limit: place.limit + 1, offset: place.offset }), place)
      return {
        ...page,
        names: await namesIn(
          store,
          page.items.flatMap(({ outlet, from }) => [outlet, from]),
        ),
      }
    },
  )
}
