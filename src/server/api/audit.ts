// GET /v1/audit: the log of everything that was written.

import { paged, placeOf } from './cursor.ts'
import { offer, type Api } from './offer.ts'
import { stretch } from './schemas/query.ts'
import { AuditPage } from './schemas/session.ts'

/** Offers the log. */
export function offerAudit(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/audit',
      tag: 'Session',
      role: 'admin',
      summary: 'Who wrote what and when, the last first.',
      query: stretch,
      answer: AuditPage,
    },
    async ({ query }) => {
      const place = placeOf(query.limit, query.after)
      return paged(await api.desk.store.desk.audit({ limit: place.limit + 1, offset: place.offset }), place)
    },
  )
}
