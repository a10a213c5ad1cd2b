// GET /v1/timeline: claims by the day of the event, with how many fall where.

import { z } from '@hono/zod-openapi'
import { offer, type Api } from './offer.ts'
import { claimFilter, stretch } from './schemas/query.ts'
import { Timeline } from './schemas/timeline.ts'
import { later } from './later.ts'

/** Offers the timeline. */
export function offerTimeline(api: Api): void {
  const { by: _by, ...filter } = claimFilter
  offer(
    api,
    {
      method: 'get',
      path: '/v1/timeline',
      tag: 'Claims',
      summary: 'Claims whose event falls into a window, and how many fall into each year, month or day of it.',
      query: { ...filter, unit: z.enum(['year', 'month', 'day']).default('month'), ...stretch },
      answer: Timeline,
    },
    later,
  )
}
