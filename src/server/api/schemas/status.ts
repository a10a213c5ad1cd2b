// The state of the dossier and of the server.

import { z } from '@hono/zod-openapi'

export const Status: z.ZodType = z
  .object({
    name: z.object({ ar: z.string().optional(), en: z.string().optional() }),
    sample: z.boolean().openapi({ description: 'The project’s own sample dossier: nothing in it is a source.' }),
    version: z.string(),
    mode: z.enum(['loopback', 'users']),
    counts: z.object({
      articles: z.int(),
      pages: z.int(),
      mentions: z.int(),
      times: z.int(),
      quantities: z.int(),
      attributions: z.int(),
      claims: z.int(),
      denied: z.int().openapi({ description: 'Claims that somebody denies.' }),
      conflicting: z.int(),
      corroborated: z.int().openapi({ description: 'Claims that two or more origins carry which are certainly independent.' }),
    }),
    backlog: z.object({ articles: z.int(), statements: z.int() }).openapi({ description: 'What the ledger does not know yet.' }),
    latestChange: z.int().openapi({ description: 'Number of the last entry of the journal.' }),
    jobs: z.int().openapi({ description: 'Jobs that are waiting or running.' }),
    categories: z.array(z.string()).openapi({ description: 'Kinds of event that occur among the claims.' }),
  })
  .openapi('Status')
