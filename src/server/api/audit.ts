// GET /v1/audit: the log of everything that was written.

import { offer, type Api } from './offer.ts'
import { stretch } from './schemas/query.ts'
import { AuditPage } from './schemas/session.ts'
import { later } from './later.ts'

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
    later,
  )
}
