// GET /v1/changes: the journal of the ledger.

import { z } from '@hono/zod-openapi'
import { CHANGE_KINDS, type ChangeFilter } from '../../store/index.ts'
import { rowsOfClaims } from './claim-cards.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { ChangePage } from './schemas/change.ts'
import { stretch } from './schemas/query.ts'

/** Offers the journal. */
export function offerChanges(api: Api): void {
  const { store } = api.desk
  const { desk } = store
  offer(
    api,
    {
      method: 'get',
      path: '/v1/changes',
      tag: 'Claims',
      summary:
        'What changed in the ledger, the last first: new, newly corroborated, denied, conflicting, superseded claims; anomalies and links in another state.',
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
    async ({ query: { since, kind, limit, after } }) => {
      const filter: ChangeFilter = {
        ...sinceOf(since),
        ...(kind === undefined ? {} : { kind }),
        ...(after === undefined ? {} : { before: numberOf(after) }),
      }
      const found = await desk.changes(filter, limit + 1)
      const items = found.slice(0, limit)
      const { byId } = await rowsOfClaims(
        store,
        items.flatMap(({ claim }) => claim ?? []),
      )
      return {
        items: items.map((item) => {
          const { words, language } = byId.get(item.claim ?? '') ?? {}
          return { ...item, ...(words === undefined ? {} : { words }), ...(language === undefined ? {} : { language }) }
        }),
        ...(found.length > limit ? { next: String(items.at(-1)?.n) } : {}),
        latest: await desk.latestChange(),
      }
    },
  )
}

function sinceOf(since: string | undefined): ChangeFilter {
  if (since === undefined) return {}
  if (/^\d{1,9}$/.test(since)) return { after: Number(since) }
  const moment = Date.parse(since)
  if (Number.isNaN(moment))
    throw new ProblemError('invalid', {
      issues: [
        {
          field: 'since',
          message: { en: `«${since}» is neither a number nor a moment in ISO 8601.`, ar: `«${since}» ليس رقماً ولا لحظة بصيغة ISO 8601.` },
        },
      ],
    })
  return { since: new Date(moment).toISOString() }
}

function numberOf(after: string): number {
  if (!/^\d{1,9}$/.test(after)) throw new ProblemError('cursor')
  return Number(after)
}
