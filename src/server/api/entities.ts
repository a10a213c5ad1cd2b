// GET /v1/entities, /v1/entities/{id}: who and what is named.

import { z } from '@hono/zod-openapi'
import { offer, type Api } from './offer.ts'
import { EntityFile, EntityPage } from './schemas/entity.ts'
import { Id, stretch, Words } from './schemas/query.ts'
import { later } from './later.ts'

/** Offers the entities. */
export function offerEntities(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/entities',
      tag: 'Entities',
      summary: 'Entities by how many articles name them, most first.',
      query: { type: z.string().max(20).optional(), q: Words.optional().openapi({ description: 'Part of a name or an id.' }), ...stretch },
      answer: EntityPage,
    },
    later,
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
    later,
  )
}
