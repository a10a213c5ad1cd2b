// GET /v1/status: what the dossier holds, and how far the server is.

import { keptUntil, ledgerRevision } from './kept.ts'
import { offer, type Api } from './offer.ts'
import { Status } from './schemas/status.ts'

const ledgerFacts = keptUntil(ledgerRevision, async (store) => {
  const rows = await store.query('select distinct category from claims where category is not null order by category')
  const { ledger } = store
  const counts = {
    claims: await ledger.countClaims(),
    denied: await ledger.countClaims({ denied: true }),
    conflicting: await ledger.countClaims({ conflicting: true }),
    corroborated: await ledger.countClaims({ origins: 2 }),
  }
  return { counts, categories: rows.map((row) => row['category'] as string) }
})

/** Offers the state. */
export function offerStatus(api: Api): void {
  const { store, name, sample, version, mode, jobs } = api.desk
  offer(
    api,
    { method: 'get', path: '/v1/status', tag: 'Dossier', summary: 'What the dossier holds, and how far the server is.', answer: Status },
    async () => {
      const { counts, categories } = await ledgerFacts(store)
      return {
        name,
        sample,
        version,
        mode,
        counts: { ...(await store.counts()), ...counts },
        backlog: await store.ledger.backlog(),
        latestChange: await store.desk.latestChange(),
        jobs: jobs.list().filter(({ state }) => state === 'waiting' || state === 'running').length,
        categories,
      }
    },
  )
}
