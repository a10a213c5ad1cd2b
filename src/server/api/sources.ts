// GET /v1/sources, /v1/takings: what became of what each source said, and who takes from whom.

import { offer, type Api } from './offer.ts'
import { stretch } from './schemas/query.ts'
import { SourcePage, TakingPage } from './schemas/source.ts'
import { later } from './later.ts'

/** Offers the sources. */
export function offerSources(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/sources',
      tag: 'Sources',
      summary: 'What became of what each source said, most claims first.',
      query: stretch,
      answer: SourcePage,
    },
    later,
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/takings',
      tag: 'Sources',
      summary: 'Who takes from whom, with and without credit, most articles first.',
      query: stretch,
      answer: TakingPage,
    },
    later,
  )
}
