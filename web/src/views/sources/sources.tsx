// Who takes from whom, with and without credit, as matrix and as network; what became of what each source said.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { sourcesQuery, takingsQuery } from '../../api/queries.ts'
import { SaveJson } from '../../parts/export.tsx'
import { Name } from '../../parts/names.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Answer, Empty, Loading } from '../../parts/state.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { Matrix } from './matrix.tsx'

const Network = lazy(() => import('./network.tsx').then(({ Network }) => ({ default: Network })))
const COLUMNS = ['claims', 'corroborated', 'denied', 'conflicting', 'superseded'] as const

/** The page of sources. */
export function Sources(): ReactNode {
  const text = useText()
  const [drawn, draw] = useState(false)
  const takings = useQuery(takingsQuery)
  const view = (label: string, network: boolean): ReactNode => (
    <button
      type="button"
      className="quiet"
      aria-pressed={drawn === network}
      onClick={() => {
        draw(network)
      }}
    >
      {label}
    </button>
  )
  return (
    <Page
      title={text.sources.title}
      lede={text.sources.lede}
      actions={takings.data === undefined ? undefined : <SaveJson name="isnad-takings" data={takings.data} />}
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
  const records = useQuery(sourcesQuery)
  return (
    <Section
      title={text.sources.record}
      actions={records.data === undefined ? undefined : <SaveJson name="isnad-sources" data={records.data} />}
    >
      <Answer of={records}>
        {({ items, names }) => (
          <div className="scroll">
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
                        ) : column === 'claims' ? (
                          <Link to="/claims" search={{ origin: record.source }}>
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
    </Section>
  )
}
