// What is watched: a map of the sites, the state of each link, every series with what is usual and what is not.

import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, type ReactNode } from 'react'
import type { Series, Site } from '../../api/client.ts'
import { linksQuery, voyagesQuery, watchQuery } from '../../api/queries.ts'
import { usePreferences } from '../../app/preferences.tsx'
import type { Row } from '../../parts/csv.ts'
import { Page, Section } from '../../parts/page.tsx'
import { siteName } from '../../parts/site-name.ts'
import { Answer, Empty, Loading } from '../../parts/state.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { LinkStates } from './link-states.tsx'
import { SeriesCard } from './series.tsx'

const SiteMap = lazy(() => import('./map.tsx').then(({ SiteMap }) => ({ default: SiteMap })))

/** The page of the watch. */
export function Watch(): ReactNode {
  const text = useText()
  const watch = useQuery(watchQuery)
  const links = useQuery(linksQuery)
  return (
    <Page
      title={text.watch.title}
      lede={text.watch.lede}
      save={{
        name: 'isnad-watch',
        data: watch.data === undefined ? undefined : { ...watch.data, links: links.data?.items },
        rows: () => looksOf(watch.data?.items ?? []),
      }}
    >
      <Answer of={watch}>
        {({ items, sites, names }) => (
          <>
            <Section title={text.watch.map}>
              <Suspense fallback={<Loading />}>
                <SiteMap sites={sites} series={items} links={links.data?.items ?? []} />
              </Suspense>
            </Section>
            <Section title={text.watch.links}>
              <Answer of={links}>{(all) => <LinkStates links={all.items} />}</Answer>
            </Section>
            <Section title={text.watch.series}>
              {items.length === 0 ? (
                <Empty />
              ) : (
                <div className="columns">
                  {[...items]
                    .sort((a, b) => b.anomalies.length - a.anomalies.length || b.observations.length - a.observations.length)
                    .map((series) => (
                      <SeriesCard
                        key={`${series.subject} ${series.quantity} ${series.kind} ${series.method}`}
                        series={series}
                        sites={sites}
                        links={links.data?.items ?? []}
                        names={names}
                      />
                    ))}
                </div>
              )}
            </Section>
            <Voyages sites={sites} />
          </>
        )}
      </Answer>
    </Page>
  )
}

/** Each look as a row. */
function looksOf(items: readonly Series[]): readonly Row[] {
  return items.flatMap(({ subject, quantity, kind, method, observations }) =>
    observations.map(({ time, value, evidence }) => ({
      ...{ subject, quantity, kind, method, from: time.from, to: time.to },
      ...{ low: value?.low, high: value?.high, count: value?.count, source: evidence.source },
    })),
  )
}

function Voyages({ sites }: { readonly sites: readonly Site[] }): ReactNode {
  const text = useText()
  const [{ language }] = usePreferences()
  const format = useFormats()
  const { data } = useQuery(voyagesQuery)
  if (data === undefined || data.items.length === 0) return null
  return (
    <Section title={text.watch.voyage}>
      <div className="scroll">
        <table>
          <tbody>
            {data.items.map((voyage) => (
              <tr key={`${voyage.mmsi} ${voyage.part} ${voyage.from.departed}`}>
                <td>
                  <bdi>{voyage.names[0] ?? voyage.mmsi}</bdi>
                </td>
                <td>
                  <bdi>{siteName(voyage.from.site, sites, language)}</bdi>
                  <span className="soft small block">{format.moment(voyage.from.departed)}</span>
                </td>
                <td>
                  <bdi>{siteName(voyage.to.site, sites, language)}</bdi>
                  <span className="soft small block">{format.moment(voyage.to.arrived)}</span>
                </td>
                <td className="n">
                  {format.number(voyage.gaps.length)} {text.watch.gaps}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
