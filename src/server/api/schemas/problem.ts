// Errors as problem+json (RFC 9457), with what to do about them.

import { z } from '@hono/zod-openapi'

export const Problem: z.ZodType = z
  .object({
    type: z.string().openapi({ description: 'Address of the explanation, `/v1#problem-CODE`.' }),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    remedy: z.string().openapi({ description: 'What to do, in the language that was asked for.' }),
    issues: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .openapi({ description: 'What was wrong with which field.' }),
  })
  .openapi('Problem')
