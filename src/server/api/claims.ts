// GET /v1/claims, GET /v1/claims/{id}: the ledger.

import { z } from '@hono/zod-openapi'
import { offer, type Api } from './offer.ts'
import { ClaimFile, ClaimPage } from './schemas/claim.ts'
import { claimFilter, Flag, Format, Id, stretch } from './schemas/query.ts'
import { later } from './later.ts'

/** Offers the claims. */
export function offerClaims(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/claims',
      tag: 'Claims',
      summary: 'The claims of the dossier, by page.',
      query: {
        ...claimFilter,
        order: z
          .enum(['articles', 'origins', 'event', 'published'])
          .default('articles')
          .openapi({ description: 'The greatest first, then by id.' }),
        total: Flag.optional().openapi({ description: 'Count all that match as well.' }),
        ...stretch,
        format: Format,
      },
      answer: ClaimPage,
      media: ['text/csv', 'text/markdown'],
    },
    later,
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/claims/{id}',
      tag: 'Claims',
      summary: 'One claim with every report of it and all that stands beside it.',
      description: 'The beginning of an id is enough.',
      params: { id: Id },
      query: { format: Format },
      answer: ClaimFile,
      media: ['text/csv', 'text/markdown'],
    },
    later,
  )
}
