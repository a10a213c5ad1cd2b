// What changed since the last visit, and what the dossier holds at a glance: the first page.

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import type { Change, ClaimQuery } from '../api/client.ts'
import { claimSearch } from '../api/filter.ts'
import { changesQuery, linksQuery, someClaimsQuery, watchQuery } from '../api/queries.ts'
import { ClaimList } from '../parts/claim-list.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Answer, Empty } from '../parts/state.tsx'
import { siteName } from '../parts/site-name.ts'
import { shown as remember, shownBefore } from '../parts/visit.ts'
import { brief } from '../parts/brief.ts'
import { Figures } from './figures.tsx'
import { ReadingKey } from './reading-key.tsx'
import { WatchTold } from './watch-news.tsx'
import { usePreferences } from '../app/preferences.tsx'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'

const KINDS = ['new', 'corroborated', 'denied', 'conflicting', 'superseded', 'anomaly', 'link-state']

/** The first page. */
export function Changes(): ReactNode {
  const { changes: words } = useText()
  return (
    <Page title={words.title} lede={words.lede}>
      <Figures />
      <ReadingKey />
      <div className="glance">
        <div>
          <Some title={words.contested} query={{ denied: 'true', limit: 5 }} />
          <Some title={words.spread} query={{ order: 'articles', limit: 5 }} />
        </div>
        <div>
          <Journal />
          <Unusual />
          <Links />
        </div>
      </div>
    </Page>
  )
}

function Journal(): ReactNode {
  const text = useText()
  const format = useFormats()
  const [before, begin] = useState(shownBefore)
  const [whole, widen] = useState(false)
  const [kind, choose] = useState<string>()
  const changes = useInfiniteQuery(changesQuery(whole ? undefined : before))
  const latest = changes.data?.pages[0]?.latest
  // A number of another dossier's journal says nothing here.
  if (before !== undefined && latest !== undefined && latest < before) begin(undefined)
  useEffect(() => {
    if (latest !== undefined) remember(latest)
  }, [latest])
  const items = changes.data?.pages.flatMap((page) => page.items) ?? []
  // To who was never here all is new: what became of it says more.
  const fates = before === undefined ? items.filter((item) => item.kind !== 'new') : []
  const shown = kind !== undefined ? items.filter((item) => item.kind === kind) : fates.length > 0 ? fates : items
  return (
    <Section
      title={
        before === undefined
          ? fates.length > 0
            ? text.changes.fates
            : text.changes.first
          : whole
            ? text.changes.everything
            : text.changes.since
      }
      actions={
        <>
          {before === undefined ? null : (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                widen(!whole)
              }}
            >
              {whole ? text.changes.sinceAgain : text.changes.everything}
            </button>
          )}
          {items.length === 0 || whole || latest === undefined ? null : (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                remember(latest, true)
                begin(latest)
              }}
            >
              {text.changes.seen}
            </button>
          )}
        </>
      }
    >
      <div className="actions kinds">
        {KINDS.filter((one) => items.some((item) => item.kind === one)).map((one) => (
          <button
            key={one}
            type="button"
            className="quiet"
            aria-pressed={kind === one}
            onClick={() => {
              choose(kind === one ? undefined : one)
            }}
          >
            {text.changes.kind[one]}
          </button>
        ))}
      </div>
      <Answer of={changes}>
        {() =>
          shown.length === 0 ? (
            <Empty title={text.changes.nothing} remedy={text.state.emptyRemedy} />
          ) : (
            <ol className="journal">
              {shown.map((change) => (
                <li key={change.n} className={`change ${change.kind}`}>
                  <span className="soft small">
                    {text.changes.kind[change.kind]} · <time dateTime={change.at}>{format.moment(change.at)}</time>
                  </span>
                  {change.claim === undefined ? (
                    <span>
                      <Link to="/watch">
                        <WatchTold change={change} />
                      </Link>{' '}
                      {change.stands ? null : <span className="tag">{text.changes.withdrawn}</span>}
                    </span>
                  ) : change.stands ? (
                    <Link to="/claims/$id" params={{ id: change.claim }}>
                      <Told change={change} />
                    </Link>
                  ) : (
                    <span>
                      <Told change={change} /> <span className="tag">{text.changes.gone}</span>
                    </span>
                  )}
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
      {changes.hasNextPage ? (
        <button type="button" className="quiet" onClick={() => void changes.fetchNextPage()}>
          {text.state.more}
        </button>
      ) : null}
    </Section>
  )
}

/** A claim as the journal tells of it: in the reader's language where there is a line in it. */
function Told({ change }: { readonly change: Change }): ReactNode {
  const [{ language: own }] = usePreferences()
  const { words, gloss, language } = change
  return words !== undefined && (own !== 'en' || gloss === '') ? (
    <bdi lang={language}>{brief(words, 240)}</bdi>
  ) : (
    <bdi lang="en">{brief(gloss, 240)}</bdi>
  )
}

function Some({ title, query }: { readonly title: string; readonly query: ClaimQuery }): ReactNode {
  const text = useText()
  const claims = useQuery(someClaimsQuery(query))
  const search = claimSearch(query)
  return (
    <Section
      title={title}
      actions={
        <Link to="/claims" search={search}>
          {text.state.all}
        </Link>
      }
    >
      <Answer of={claims}>{({ items, names }) => (items.length === 0 ? <Empty /> : <ClaimList claims={items} names={names} />)}</Answer>
    </Section>
  )
}

function Unusual(): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const { data } = useQuery(watchQuery)
  const anomalies = data?.items.flatMap((series) => series.anomalies) ?? []
  if (data === undefined || anomalies.length === 0) return null
  return (
    <Section title={text.changes.anomalies} actions={<Link to="/watch">{text.state.all}</Link>}>
      <ul className="bar-list">
        {anomalies.slice(0, 6).map((anomaly) => (
          <li key={`${anomaly.subject} ${anomaly.quantity} ${anomaly.method} ${anomaly.time.from}`}>
            <bdi>{siteName(anomaly.subject, data.sites, language)}</bdi>
            <span className="tag conflict">{anomaly.direction === 'above' ? text.watch.above : text.watch.below}</span>
            <span className="soft small">
              {text.watch.observed} {format.number(anomaly.observed)} · {text.watch.expected}{' '}
              {format.number(Math.round(anomaly.expected * 10) / 10)}
            </span>
            <span className="soft small">{format.days(anomaly.time)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Links(): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const { data } = useQuery(linksQuery)
  if (data === undefined || data.items.length === 0) return null
  return (
    <Section title={text.changes.links} actions={<Link to="/watch">{text.state.all}</Link>}>
      <ul className="bar-list">
        {data.items.map((link) => (
          <li key={link.id}>
            <bdi>{link.names[language] ?? link.names.en ?? link.id}</bdi>
            <span className={`tag state-${link.state.state}`}>{text.watch.states[link.state.state]}</span>
            {link.state.from === undefined ? null : (
              <span className="soft small">
                {text.watch.since} {format.day(link.state.from)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
