// GET /v1/watch, /v1/watch/{site}: what is counted at sites and on links, and what is out of the ordinary.

import { offer, type Api } from './offer.ts'
import { Id } from './schemas/query.ts'
import { WatchFile, WatchList } from './schemas/watch.ts'
import { later } from './later.ts'

/** Offers the watch. */
export function offerWatch(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/watch',
      tag: 'Watch',
      summary: 'Every watched site and every series with what is usual and what is not.',
      answer: WatchList,
    },
    later,
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/watch/{site}',
      tag: 'Watch',
      summary: 'One site or link, by id or name, with its series.',
      params: { site: Id },
      answer: WatchFile,
    },
    later,
  )
}
