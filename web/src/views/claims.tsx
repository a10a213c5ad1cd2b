// The ledger as a table: filtered and sorted by the server, drawn row by row as it comes into sight.

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import type { Names } from '../api/client.ts'
import { timelineSearch } from '../api/filter.ts'
import { claimsQuery, statusQuery } from '../api/queries.ts'
import { DataLinks } from '../parts/export.tsx'
import { Page } from '../parts/page.tsx'
import { Answer, Empty } from '../parts/state.tsx'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'
import { ClaimFilters } from './claim-filters.tsx'
import { ClaimTable } from './claim-table.tsx'

const route = getRouteApi('/claims')

/** All claims that match the filters of the address. */
export function Claims(): ReactNode {
  const text = useText()
  const format = useFormats()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  // While other claims are fetched those before stay in sight.
  const claims = useInfiniteQuery({ ...claimsQuery(search), placeholderData: keepPreviousData })
  const pages = claims.data?.pages
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages])
  const names = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.names)) as Names, [pages])
  const { data: status } = useQuery(statusQuery)
  const total = claims.data?.pages[0]?.total
  const query = new URLSearchParams(Object.entries(search).map(([key, value]) => [key, String(value)])).toString()
  return (
    <Page
      title={text.claims.title}
      lede={text.claims.lede}
      actions={
        <>
          {total === undefined ? null : (
            <span className="soft" role="status">
              {format.counted(text.counts.claims, total)}
            </span>
          )}
          <Link to="/timeline" search={timelineSearch(search)}>
            {text.timeline.onTimeline}
          </Link>
          <DataLinks path={`/v1/claims${query === '' ? '' : `?${query}`}`} />
        </>
      }
    >
      <ClaimFilters
        search={search}
        categories={status?.categories ?? []}
        names={names}
        change={(changed) => void navigate({ search: changed, replace: true })}
      />
      <Answer of={claims}>
        {() =>
          rows.length === 0 ? (
            <Empty />
          ) : (
            <ClaimTable
              claims={rows}
              names={names}
              total={total}
              more={claims.hasNextPage && !claims.isFetchingNextPage ? () => void claims.fetchNextPage() : undefined}
              order={search.order ?? 'articles'}
              sort={(order) => void navigate({ search: { ...search, order }, replace: true })}
            />
          )
        }
      </Answer>
    </Page>
  )
}
