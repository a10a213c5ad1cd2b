// Sources: what became of what each said, and who takes from whom.

import { z } from '@hono/zod-openapi'
import { Names, pageOf } from './words.ts'

const SourceRecord = z
  .object({
    source: z.string(),
    claims: z.int(),
    corroborated: z.int(),
    denied: z.int(),
    conflicting: z.int(),
    superseded: z.int(),
  })
  .openapi('SourceRecord', { description: 'Counts, no grade.' })

export const SourcePage: z.ZodType = pageOf('SourcePage', SourceRecord, { names: Names })

const Taking = z
  .object({ outlet: z.string(), from: z.string(), articles: z.int(), credited: z.int() })
  .openapi('Taking', { description: 'What one outlet took from one agency or outlet, and how often it says so.' })

export const TakingPage: z.ZodType = pageOf('TakingPage', Taking, { names: Names })
