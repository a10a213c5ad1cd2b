// The reading page over a dossier: what is served where the desk was not built.

import { contentRevision, keptUntil } from './api/kept.ts'
import type { Desk } from './desk.ts'
import type { Listed } from './pages.ts'
import { readingApp } from './reading-app.ts'

/** Articles that the page lists. */
const LISTED = 200

/** Answers requests with the reading page of the dossier's newest articles. */
export function readingDesk({ store, name }: Desk): (request: Request) => Promise<Response> {
  const app = keptUntil(contentRevision, async () => {
    const cards = await store.articles({}, { limit: LISTED })
    const readings = new Map<string, Listed>()
    for await (const reading of store.readings({ ids: cards.map(({ id }) => id) }))
      readings.set(reading.article.id, { file: reading.article.id, reading })
    return readingApp({
      name: [name.ar, name.en].filter((one) => one !== undefined).join(' · ') || 'Isnad',
      readings: cards.flatMap(({ id }) => readings.get(id) ?? []),
    })
  })
  return async (request) => (await app(store)).fetch(request)
}
