// What requests may ask for: stretches of lists, filters of claims, formats.

import { z } from '@hono/zod-openapi'
import { Day } from './words.ts'

/** Longest list in one answer. */
export const MOST = 500

export const Flag: z.ZodType<boolean> = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .openapi({ type: 'string', enum: ['true', 'false'] })

export const Lang: z.ZodOptional<z.ZodType<'ar' | 'en'>> = z
  .enum(['ar', 'en'])
  .optional()
  .openapi({ description: 'Language of problems and refusals, instead of `Accept-Language`.' })
export const Id: z.ZodType<string> = z.string().min(1).max(200)
export const Words: z.ZodType<string> = z.string().min(1).max(300)
export const Limit: z.ZodType<number> = z.coerce
  .number()
  .int()
  .min(1)
  .max(MOST)
  .default(100)
  .openapi({ type: 'integer', minimum: 1, maximum: MOST, default: 100, description: 'At most so many.' })
export const After: z.ZodType<string> = z
  .string()
  .max(600)
  .openapi({ description: 'Cursor: `next` of the page before, asked with the same filters and order.' })

/** Where a list goes on. */
export const stretch: { limit: typeof Limit; after: z.ZodOptional<typeof After> } = { limit: Limit, after: After.optional() }

export const ACTS = ['assert', 'assess', 'accuse', 'deny', 'warn', 'demand', 'pledge', 'question'] as const

interface ClaimQuery {
  from: z.ZodOptional<z.ZodType<string>>
  to: z.ZodOptional<z.ZodType<string>>
  by: z.ZodOptional<z.ZodType<'event' | 'published'>>
  entity: z.ZodOptional<z.ZodType<string>>
  origin: z.ZodOptional<z.ZodType<string>>
  act: z.ZodOptional<z.ZodType<string>>
  category: z.ZodOptional<z.ZodType<string>>
  origins: z.ZodOptional<z.ZodType<number>>
  denied: z.ZodOptional<z.ZodType<boolean>>
  conflicting: z.ZodOptional<z.ZodType<boolean>>
  article: z.ZodOptional<z.ZodType<string>>
  q: z.ZodOptional<z.ZodType<string>>
}

/** The filters of a list of claims; all that is given must hold. */
export const claimFilter: ClaimQuery = {
  from: Day.optional().openapi({ description: 'First day of the event; with `by=published`, of the first publication.' }),
  to: Day.optional().openapi({ description: 'Last day, inclusive; a month or a year means all of it.' }),
  by: z.enum(['event', 'published']).optional().openapi({ description: 'What `from` and `to` mean; `event` when left out.' }),
  entity: Id.optional().openapi({ description: 'Claims that name this entity.' }),
  origin: Id.optional().openapi({ description: 'Claims that this source put out.' }),
  act: z.enum(ACTS).optional(),
  category: z.string().max(60).optional().openapi({ description: 'Kind of event: a PLOVER category or one of the house’s own.' }),
  origins: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .optional()
    .openapi({ type: 'integer', description: 'At least so many origins that are certainly independent.' }),
  denied: Flag.optional(),
  conflicting: Flag.optional(),
  article: Id.optional().openapi({ description: 'Claims that this article carries.' }),
  q: Words.optional().openapi({ description: 'Words that must all occur in what its reports say; spelling is folded.' }),
}

export const Format: z.ZodOptional<z.ZodType<'json' | 'csv' | 'md'>> = z
  .enum(['json', 'csv', 'md'])
  .optional()
  .openapi({ description: 'Instead of `Accept`: `csv` (text/csv), `md` (text/markdown).' })
