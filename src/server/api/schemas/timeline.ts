// The timeline: claims by the day of the event, with how many fall where.

import { z } from '@hono/zod-openapi'
import { ClaimCard } from './claim.ts'
import { Names, Next } from './words.ts'

export const Timeline: z.ZodType = z
  .object({
    items: z.array(ClaimCard).openapi({ description: 'By the first day of the event, latest first.' }),
    next: Next,
    unit: z.enum(['year', 'month', 'day']),
    density: z
      .array(z.object({ from: z.string(), to: z.string(), category: z.string().optional(), count: z.int() }))
      .openapi({ description: 'Claims whose event begins in each stretch, by category; stretches without any are left out.' }),
    undated: z.int().openapi({ description: 'Claims that match and have no day.' }),
    names: Names,
  })
  .openapi('Timeline')
