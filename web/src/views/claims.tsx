// The ledger as a table: filtered and sorted by the server, drawn row by row as it comes into sight.

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
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
  const claims = useInfiniteQuery(claimsQuery(search))
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
          <DataLinks path={`/v1/claims${query === '' ? '' : `?${query}`}`} />
        </>
      }
    >
      <ClaimFilters
        search={search}
        categories={status?.categories ?? []}
        change={(changed) => void navigate({ search: changed, replace: true })}
      />
      <Answer of={claims}>
        {({ pages }) =>
          pages[0]?.items.length === 0 ? (
            <Empty />
          ) : (
            <ClaimTable
              claims={pages.flatMap((page) => page.items)}
              names={Object.assign({}, ...pages.map((page) => page.names)) as (typeof pages)[number]['names']}
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
