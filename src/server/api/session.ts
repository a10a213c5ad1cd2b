// GET, POST, DELETE /v1/session: who is asking; logging in and out.

import { offer, type Api } from './offer.ts'
import { Login, Session } from './schemas/session.ts'
import { later } from './later.ts'

/** Offers sessions. */
export function offerSession(api: Api): void {
  const at = { path: '/v1/session', tag: 'Session', role: 'anyone', answer: Session } as const
  offer(api, { ...at, method: 'get', summary: 'Who is asking, and the token that goes with everything that writes.' }, later)
  offer(api, { ...at, method: 'post', summary: 'Logs in: sets the session cookie.', body: Login }, later)
  offer(api, { ...at, method: 'delete', summary: 'Logs out.' }, later)
}
