// The journal: what became of claims and of what is watched since the last visit, or of all that there is.

import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import type { Change } from '../../api/client.ts'
import { changesQuery } from '../../api/queries.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { brief } from '../../parts/brief.ts'
import { Section } from '../../parts/page.tsx'
import { Answer, Empty } from '../../parts/state.tsx'
import { shown as remember, shownBefore } from '../../parts/visit.ts'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { WatchTold } from './watch-news.tsx'

const KINDS = ['new', 'corroborated', 'denied', 'conflicting', 'superseded', 'anomaly', 'link-state']

/** The entries since the last visit; of a first visit what became of claims, where anything did. */
export function Journal(): ReactNode {
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
