// The journal: what changed in the ledger, in the order in which it did.

import { z } from '@hono/zod-openapi'
import { CHANGE_KINDS } from '../../../store/index.ts'
import { pageOf } from './words.ts'

export const Change: z.ZodType = z
  .object({
    n: z.int().openapi({ description: 'Number in the journal; ascends.' }),
    at: z.string().openapi({ description: 'ISO 8601, UTC' }),
    kind: z.enum(CHANGE_KINDS),
    claim: z.string().optional().openapi({ description: 'The claim as it is called now; absent of the watch.' }),
    subject: z.string().optional().openapi({ description: 'Of `anomaly` and `link-state`: the site or link, see /v1/watch/{site}.' }),
    gloss: z.string(),
    words: z.string().optional().openapi({ description: 'Its first report’s own words, while it stands.' }),
    language: z.string().optional().openapi({ description: 'Language of `words`.' }),
    detail: z
      .looseObject({})
      .optional()
      .openapi({ description: 'Of `anomaly` and `link-state`: what `gloss` says, field by field, as in /v1/watch and /v1/links.' }),
    stands: z.boolean().openapi({ description: 'False when no claim has its statement any more, or the watch finds it no longer.' }),
  })
  .openapi('Change')

export const ChangePage: z.ZodType = pageOf('ChangePage', Change, {
  latest: z.int().openapi({ description: 'Number of the last entry; 0 when there is none. To be remembered as «seen so far».' }),
})
