// GET /v1/status: what the dossier holds, and how far the server is.

import { offer, type Api } from './offer.ts'
import { Status } from './schemas/status.ts'
import { later } from './later.ts'

/** Offers the state. */
export function offerStatus(api: Api): void {
  offer(
    api,
    { method: 'get', path: '/v1/status', tag: 'Dossier', summary: 'What the dossier holds, and how far the server is.', answer: Status },
    later,
  )
}
