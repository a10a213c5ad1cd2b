// Every view has an address; what the first page does not need is loaded when it is asked for.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { claimSearch, timelineSearch } from '../api/filter.ts'
import { Changes } from '../views/changes/changes.tsx'
import { NotFound, Shell, Troubled } from './shell.tsx'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined
const given = <T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Troubled })
const at = { getParentRoute: () => root } as const

const routes = [
  createRoute({ ...at, path: '/', component: Changes }),
  createRoute({
    ...at,
    path: '/claims',
    validateSearch: claimSearch,
    component: lazyRouteComponent(() => import('../views/claims.tsx'), 'Claims'),
  }),
  createRoute({ ...at, path: '/claims/$id', component: lazyRouteComponent(() => import('../views/claim/claim.tsx'), 'Claim') }),
  createRoute({
    ...at,
    path: '/timeline',
    validateSearch: timelineSearch,
    component: lazyRouteComponent(() => import('../views/timeline/timeline.tsx'), 'Timeline'),
  }),
  createRoute({
    ...at,
    path: '/articles',
    validateSearch: (search) =>
      given({ outlet: text(search['outlet']), entity: text(search['entity']), language: text(search['language']) }),
    component: lazyRouteComponent(() => import('../views/reader/articles.tsx'), 'Articles'),
  }),
  createRoute({
    ...at,
    path: '/articles/$id',
    validateSearch: (search) => given({ at: text(search['at']) }),
    component: lazyRouteComponent(() => import('../views/reader/reader.tsx'), 'Reader'),
  }),
  createRoute({
    ...at,
    path: '/articles/$id/beside/$other',
    component: lazyRouteComponent(() => import('../views/reader/beside.tsx'), 'BesideView'),
  }),
  createRoute({
    ...at,
    path: '/entities',
    validateSearch: (search) => given({ q: text(search['q']), type: text(search['type']) }),
    component: lazyRouteComponent(() => import('../views/entities.tsx'), 'Entities'),
  }),
  createRoute({ ...at, path: '/entities/$id', component: lazyRouteComponent(() => import('../views/entity.tsx'), 'Entity') }),
  createRoute({
    ...at,
    path: '/sources',
    validateSearch: (search) => given({ as: search['as'] === 'network' ? ('network' as const) : undefined }),
    component: lazyRouteComponent(() => import('../views/sources/sources.tsx'), 'Sources'),
  }),
  createRoute({ ...at, path: '/watch', component: lazyRouteComponent(() => import('../views/watch/watch.tsx'), 'Watch') }),
  createRoute({
    ...at,
    path: '/measures',
    validateSearch: (search) =>
      given({ q: text(search['q']), touched: search['touched'] === 'true' || search['touched'] === true ? ('true' as const) : undefined }),
    component: lazyRouteComponent(() => import('../views/measures/measures.tsx'), 'Measures'),
  }),
  createRoute({
    ...at,
    path: '/search',
    validateSearch: (search) => given({ q: text(search['q']) }),
    component: lazyRouteComponent(() => import('../views/search.tsx'), 'Search'),
  }),
  createRoute({ ...at, path: '/add', component: lazyRouteComponent(() => import('../views/add/add.tsx'), 'Add') }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
  search: { strict: true },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
