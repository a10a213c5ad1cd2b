// GET /v1/entities, /v1/entities/{id}: who and what is named.

import { z } from '@hono/zod-openapi'
import { entityOf } from '../../entities/index.ts'
import { claimRows } from './claim-cards.ts'
import { paged, placeOf } from './cursor.ts'
import { entityRows } from './entity-cards.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { EntityFile, EntityPage } from './schemas/entity.ts'
import { Id, stretch, Words } from './schemas/query.ts'

/** Articles and claims that one entity is shown with. */
const SHOWN = 20

/** Offers the entities. */
export function offerEntities(api: Api): void {
  const { store } = api.desk
  offer(
    api,
    {
      method: 'get',
      path: '/v1/entities',
      tag: 'Entities',
      summary: 'Entities by how many articles name them, most first.',
      query: {
        type: z.string().max(20).optional(),
        q: Words.optional().openapi({ description: 'Beginnings of words of a name or an id.' }),
        ...stretch,
      },
      answer: EntityPage,
    },
    async ({ query }) => {
      const place = placeOf(query.limit, query.after)
      return paged(await entityRows(store, query, { limit: place.limit + 1, offset: place.offset }), place)
    },
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/entities/{id}',
      tag: 'Entities',
      summary: 'One entity: names, articles, claims.',
      params: { id: Id },
      answer: EntityFile,
    },
    async ({ params: { id } }) => {
      const [row] = await entityRows(store, { id }, { limit: 1, offset: 0 })
      if (row === undefined) throw new ProblemError('not-found')
      const { country, roles = [] } = entityOf(id) ?? {}
      const recent = await store.articles({ entity: id }, { limit: SHOWN })
      const about = await claimRows(store, (await store.ledger.claims({ entity: id }, 'articles', { limit: SHOWN })).claims)
      const said = await claimRows(store, (await store.ledger.claims({ origin: id }, 'articles', { limit: SHOWN })).claims)
      return {
        ...row,
        ...(country === undefined ? {} : { country }),
        roles,
        forms: await formsOf(
          id,
          recent.map((article) => article.id),
        ),
        recent,
        claims: about.items,
        said: said.items,
        claimNames: { ...about.names, ...said.names },
      }
    },
  )

  /** How these articles write the entity, most often first. */
  async function formsOf(entity: string, ids: readonly string[]): Promise<readonly { words: string; count: number }[]> {
    const counts = new Map<string, number>()
    for await (const { article, annotations } of store.readings({ ids }))
      for (const a of annotations) {
        if (a.kind !== 'mention' || a.entity !== entity) continue
        const words = article.text.slice(a.start, a.end)
        counts.set(words, (counts.get(words) ?? 0) + 1)
      }
    return [...counts]
      .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
      .slice(0, SHOWN)
      .map(([words, count]) => ({ words, count }))
  }
}
