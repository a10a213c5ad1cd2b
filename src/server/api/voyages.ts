// GET /v1/voyages: from one port to another, ship by ship and month by month.

import { offer, type Api } from './offer.ts'
import { Id, stretch } from './schemas/query.ts'
import { VoyageList } from './schemas/watch.ts'
import { Day } from './schemas/words.ts'
import { later } from './later.ts'

/** Offers the voyages. */
export function offerVoyages(api: Api): void {
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
    later,
  )
}
