// What views ask of the API, each with the key under which the answer is kept.

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answered, client, rememberCsrf, type ClaimQuery } from './client.ts'
import type { TimelineSearch } from './filter.ts'

/** Rows asked for at a time. */
const PAGE = 100

export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: () => answered(client.GET('/v1/status')),
  staleTime: 5_000,
})

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await answered(client.GET('/v1/session'))
    rememberCsrf(session.csrf)
    return session
  },
  staleTime: 60_000,
})

/** All claims that match, by page. */
export const claimsQuery = (query: ClaimQuery) =>
  infiniteQueryOptions({
    queryKey: ['claims', query],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/v1/claims', {
          params: { query: { ...query, limit: PAGE, ...(pageParam === '' ? { total: 'true' as const } : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

/** The first few claims that match. */
export const someClaimsQuery = (query: ClaimQuery) =>
  queryOptions({ queryKey: ['some-claims', query], queryFn: () => answered(client.GET('/v1/claims', { params: { query } })) })

export const touchedQuery = (claims: readonly string[]) =>
  queryOptions({
    queryKey: ['touched', claims],
    queryFn: () => answered(client.GET('/v1/measures/touched', { params: { query: { claims: claims.join(',') } } })),
    enabled: claims.length > 0,
    staleTime: 300_000,
  })

/** Claims looked through for the measures that they would touch, some at a time. */
export const touchingQuery = infiniteQueryOptions({
  queryKey: ['touching'],
  queryFn: async ({ pageParam }) => {
    const query = { limit: 50, ...(pageParam === '' ? { total: 'true' as const } : { after: pageParam }) }
    const page = await answered(client.GET('/v1/claims', { params: { query } }))
    const claims = page.items.map(({ id }) => id).join(',')
    const touched = claims === '' ? { items: [] } : await answered(client.GET('/v1/measures/touched', { params: { query: { claims } } }))
    return { ...page, touched: touched.items }
  },
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

export const claimQuery = (id: string) =>
  queryOptions({ queryKey: ['claim', id], queryFn: () => answered(client.GET('/v1/claims/{id}', { params: { path: { id } } })) })

export const changesQuery = (since: number | undefined) =>
  infiniteQueryOptions({
    queryKey: ['changes', since],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/v1/changes', {
          params: {
            query: {
              limit: 60,
              ...(since === undefined ? {} : { since: String(since) }),
              ...(pageParam === '' ? {} : { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

export const articlesQuery = (query: { readonly outlet?: string; readonly entity?: string; readonly language?: string }) =>
  infiniteQueryOptions({
    queryKey: ['articles', query],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/v1/articles', { params: { query: { ...query, limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

export const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['article', id], queryFn: () => answered(client.GET('/v1/articles/{id}', { params: { path: { id } } })) })

export const besideQuery = (id: string, other: string) =>
  queryOptions({
    queryKey: ['beside', id, other],
    queryFn: () => answered(client.GET('/v1/articles/{id}/beside/{other}', { params: { path: { id, other } } })),
  })

/** Claims of a stretch of time, by page; each page tells how many fall where. */
export const timelineQuery = (query: TimelineSearch & { readonly unit: 'year' | 'month' | 'day' }) =>
  infiniteQueryOptions({
    queryKey: ['timeline', query],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/v1/timeline', { params: { query: { ...query, limit: 500, ...(pageParam === '' ? {} : { after: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: () => answered(client.GET('/v1/search', { params: { query: { q, limit: 50 } } })),
    enabled: q !== '',
  })

export const entitiesQuery = (query: { readonly q?: string; readonly type?: string }) =>
  infiniteQueryOptions({
    queryKey: ['entities', query],
    queryFn: ({ pageParam }) =>
      answered(
        client.GET('/v1/entities', { params: { query: { ...query, limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

export const entityQuery = (id: string) =>
  queryOptions({ queryKey: ['entity', id], queryFn: () => answered(client.GET('/v1/entities/{id}', { params: { path: { id } } })) })

export const sourcesQuery = infiniteQueryOptions({
  queryKey: ['sources'],
  queryFn: ({ pageParam }) =>
    answered(client.GET('/v1/sources', { params: { query: { limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) } } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

export const takingsQuery = queryOptions({
  queryKey: ['takings'],
  queryFn: () => answered(client.GET('/v1/takings', { params: { query: { limit: 500 } } })),
})

export const watchQuery = queryOptions({ queryKey: ['watch'], queryFn: () => answered(client.GET('/v1/watch')) })
export const linksQuery = queryOptions({ queryKey: ['links'], queryFn: () => answered(client.GET('/v1/links')) })
export const voyagesQuery = queryOptions({ queryKey: ['voyages'], queryFn: () => answered(client.GET('/v1/voyages')) })
export const measuresQuery = queryOptions({
  queryKey: ['measures'],
  queryFn: () => answered(client.GET('/v1/measures', { params: { query: {} } })),
})
export const jobsQuery = queryOptions({ queryKey: ['jobs'], queryFn: () => answered(client.GET('/v1/jobs')), staleTime: 0 })
