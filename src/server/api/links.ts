// GET /v1/links: routes with their states.

import { linkFiles } from './link-files.ts'
import { offer, type Api } from './offer.ts'
import { LinkList } from './schemas/watch.ts'

/** Offers the links. */
export function offerLinks(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/links',
      tag: 'Watch',
      summary: 'Links between sites: state, changes of state, and the dated statements behind them.',
      answer: LinkList,
    },
    async () => ({ items: await linkFiles(api.desk.store) }),
  )
}
