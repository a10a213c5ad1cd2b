// GET /v1/status: what the dossier holds, and how far the server is.

import { keptUntil, ledgerRevision } from './kept.ts'
import { offer, type Api } from './offer.ts'
import { Status } from './schemas/status.ts'

const ledgerFacts = keptUntil(ledgerRevision, async (store) => {
  const rows = await store.query('select distinct category from claims where category is not null order by category')
  return { claims: await store.ledger.countClaims(), categories: rows.map((row) => row['category'] as string) }
})

/** Offers the state. */
export function offerStatus(api: Api): void {
  const { store, name, sample, version, mode, jobs } = api.desk
  offer(
    api,
    { method: 'get', path: '/v1/status', tag: 'Dossier', summary: 'What the dossier holds, and how far the server is.', answer: Status },
    async () => {
      const { claims, categories } = await ledgerFacts(store)
      return {
        name,
        sample,
        version,
        mode,
        counts: { ...(await store.counts()), claims },
        backlog: await store.ledger.backlog(),
        latestChange: await store.desk.latestChange(),
        jobs: jobs.list().filter(({ state }) => state === 'waiting' || state === 'running').length,
        categories,
      }
    },
  )
}
