// Who takes from whom, with and without credit, as matrix and as network; what became of what each source said.

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, type ReactNode } from 'react'
import type { Names } from '../../api/client.ts'
import { sourcesQuery, takingsQuery } from '../../api/queries.ts'
import { SaveData } from '../../parts/export.tsx'
import { Name } from '../../parts/names.tsx'
import { More } from '../../parts/more.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Answer, Empty, Loading } from '../../parts/state.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { Matrix } from './matrix.tsx'

const Network = lazy(() => import('./network.tsx').then(({ Network }) => ({ default: Network })))
const COLUMNS = ['claims', 'corroborated', 'denied', 'conflicting', 'superseded'] as const

const route = getRouteApi('/sources')

/** The page of sources. */
export function Sources(): ReactNode {
  const text = useText()
  const drawn = route.useSearch().as === 'network'
  const navigate = route.useNavigate()
  const takings = useQuery(takingsQuery)
  const view = (label: string, network: boolean): ReactNode => (
    <button
      type="button"
      className="quiet"
      aria-pressed={drawn === network}
      onClick={() => {
        void navigate({ search: network ? { as: 'network' as const } : {}, replace: true })
      }}
    >
      {label}
    </button>
  )
  return (
    <Page
      title={text.sources.title}
      lede={text.sources.lede}
      save={{
        name: 'isnad-takings',
        data: takings.data,
        rows: () => (takings.data?.items ?? []).map(({ outlet, from, articles, credited }) => ({ outlet, from, articles, credited })),
      }}
    >
      <Section
        title={text.sources.from}
        actions={
          <>
            {view(text.sources.matrix, false)}
            {view(text.sources.network, true)}
          </>
        }
      >
        <Answer of={takings}>
          {({ items, names }) =>
            items.length === 0 ? (
              <Empty />
            ) : drawn ? (
              <Suspense fallback={<Loading />}>
                <Network takings={items} names={names} />
              </Suspense>
            ) : (
              <Matrix takings={items} names={names} />
            )
          }
        </Answer>
      </Section>
      <Records />
    </Page>
  )
}

function Records(): ReactNode {
  const text = useText()
  const format = useFormats()
  const records = useInfiniteQuery(sourcesQuery)
  const items = records.data?.pages.flatMap((page) => page.items) ?? []
  const names = Object.assign({}, ...(records.data?.pages ?? []).map((page) => page.names)) as Names
  return (
    <Section
      title={text.sources.record}
      actions={
        records.data === undefined ? undefined : (
          <SaveData name="isnad-sources" data={items} rows={() => items.map((record) => ({ ...record }))} />
        )
      }
    >
      <Answer of={records}>
        {() => (
          <div className="scroll" tabIndex={0}>
            <table className="records">
              <thead>
                <tr>
                  <th>{text.sources.source}</th>
                  {COLUMNS.map((column) => (
                    <th key={column} className="n">
                      {text.sources[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map((record) => (
                  <tr key={record.source}>
                    <th scope="row">
                      <Name id={record.source} names={names} link />
                    </th>
                    {COLUMNS.map((column) => (
                      <td key={column} className="n">
                        {record[column] === 0 ? (
                          <span className="soft">·</span>
                        ) : column === 'claims' || column === 'denied' || column === 'conflicting' ? (
                          <Link to="/claims" search={{ origin: record.source, ...(column === 'claims' ? {} : { [column]: 'true' }) }}>
                            {format.number(record[column])}
                          </Link>
                        ) : (
                          format.number(record[column])
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answer>
      <More of={records.hasNextPage && !records.isFetchingNextPage ? () => void records.fetchNextPage() : undefined} />
    </Section>
  )
}
