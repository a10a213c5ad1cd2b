// Search: words in whole articles, in claims, in names.

import { z } from '@hono/zod-openapi'
import { Hit } from './article.ts'
import { ClaimCard } from './claim.ts'
import { EntityCard } from './entity.ts'
import { Names, Next } from './words.ts'

export const Found: z.ZodType = z
  .object({
    articles: z.array(Hit),
    next: Next,
    claims: z.array(ClaimCard).openapi({ description: 'The first page of those whose reports have the words.' }),
    entities: z.array(EntityCard).openapi({ description: 'Those whose names have the words.' }),
    names: Names,
  })
  .openapi('Found')
