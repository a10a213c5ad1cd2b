// GET /v1/changes: the journal of the ledger.

import { z } from '@hono/zod-openapi'
import { CHANGE_KINDS } from '../../store/index.ts'
import { offer, type Api } from './offer.ts'
import { ChangePage } from './schemas/change.ts'
import { stretch } from './schemas/query.ts'
import { later } from './later.ts'

/** Offers the journal. */
export function offerChanges(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/changes',
      tag: 'Claims',
      summary: 'What changed in the ledger, the last first: new, newly corroborated, denied, conflicting, superseded claims.',
      query: {
        since: z
          .string()
          .max(40)
          .optional()
          .openapi({ description: 'The number of an entry (`latest` of an earlier answer) or a moment, ISO 8601.' }),
        kind: z.enum(CHANGE_KINDS).optional(),
        ...stretch,
      },
      answer: ChangePage,
    },
    later,
  )
}
