// GET /v1/timeline: claims by the day of the event, with how many fall where.

import { z } from '@hono/zod-openapi'
import type { Density } from '../../store/index.ts'
import { claimRows } from './claim-cards.ts'
import { filterOf } from './claim-filter.ts'
import { offer, type Api } from './offer.ts'
import { claimFilter, stretch } from './schemas/query.ts'
import { Timeline } from './schemas/timeline.ts'

/** Offers the timeline. */
export function offerTimeline(api: Api): void {
  const { ledger } = api.desk.store
  const { from, to, entity, origin, act, category, origins, denied, conflicting, article, q } = claimFilter
  offer(
    api,
    {
      method: 'get',
      path: '/v1/timeline',
      tag: 'Claims',
      summary: 'Claims whose event falls into a window, and how many fall into each year, month or day of it.',
      query: {
        ...{ from, to, entity, origin, act, category, origins, denied, conflicting, article, q },
        unit: z.enum(['year', 'month', 'day']).default('month'),
        ...stretch,
      },
      answer: Timeline,
    },
    async ({ query }) => {
      const { limit, after, unit } = query
      const filter = filterOf(query)
      const { claims, next } = await ledger.claims(filter, 'event', { limit, ...(after === undefined ? {} : { after }) })
      const undatedToo = filterOf({ ...query, from: undefined, to: undefined })
      const dated = await ledger.density(filter, unit)
      const all = filter.from === undefined && filter.to === undefined ? dated : await ledger.density(undatedToo, unit)
      return {
        ...(await claimRows(
          api.desk.store,
          claims.filter(({ event }) => event !== undefined),
        )),
        ...(next === undefined ? {} : { next }),
        unit,
        density: dated.filter(({ stretch: of }) => of !== '').map(shown),
        undated: all.filter(({ stretch: of }) => of === '').reduce((sum, { count }) => sum + count, 0),
      }
    },
  )
}

function shown({ stretch: of, ...counted }: Density): object {
  return { from: firstDay(of), to: lastOf(of), ...counted }
}

function firstDay(of: string): string {
  return of.length === 10 ? of : `${of}-01${of.length === 4 ? '-01' : ''}`
}

function lastOf(of: string): string {
  if (of.length === 4) return `${of}-12-31`
  if (of.length !== 7) return of
  const [year, month] = of.split('-').map(Number)
  return `${of}-${String(new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()).padStart(2, '0')}`
}
