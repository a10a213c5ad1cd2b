// Entities: who and what is named.

import { z } from '@hono/zod-openapi'
import { ArticleCard } from './article.ts'
import { ClaimCard } from './claim.ts'
import { Names, pageOf } from './words.ts'

const entity = {
  id: z.string(),
  type: z.string(),
  names: z.object({ ar: z.string().optional(), en: z.string().optional() }),
  listed: z.boolean().openapi({ description: 'A row of the gazetteer stands behind it.' }),
  articles: z.int(),
  mentions: z.int(),
}

export const EntityCard: z.ZodType = z.object(entity).openapi('EntityCard')
export const EntityPage: z.ZodType = pageOf('EntityPage', EntityCard)

export const EntityFile: z.ZodType = z
  .object({
    ...entity,
    country: z.string().optional(),
    roles: z.array(z.string()),
    forms: z.array(z.object({ words: z.string(), count: z.int() })).openapi({ description: 'How articles write it, most often first.' }),
    recent: z.array(ArticleCard).openapi({ description: 'Newest articles that name it; all with /v1/articles?entity=' }),
    claims: z
      .array(ClaimCard)
      .openapi({ description: 'Claims that name it, those most articles carry first; all with /v1/claims?entity=' }),
    said: z.array(ClaimCard).openapi({ description: 'Claims that it put out; all with /v1/claims?origin=' }),
    claimNames: Names,
  })
  .openapi('EntityFile')
