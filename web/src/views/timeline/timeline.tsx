// Claims by the time of the event, with the window in the address; the picture, and the same as a table.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRef, type ReactNode } from 'react'
import { timelineQuery } from '../../api/queries.ts'
import { OriginsMark } from '../../parts/claim-marks.tsx'
import { PictureLinks, SaveJson } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { Answer, Empty } from '../../parts/state.tsx'
import { ClaimWords } from '../../parts/words.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { Drawing } from './drawing.tsx'
import { DAY, dayOf, moment, moved, zoomed, type Window } from './scale.ts'

const route = getRouteApi('/timeline')

/** The timeline. */
export function Timeline(): ReactNode {
  const text = useText()
  const format = useFormats()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const picture = useRef<SVGSVGElement>(null)
  const timeline = useQuery({ ...timelineQuery({ ...search, unit: 'month' }), placeholderData: keepPreviousData })
  const go = (window: Window | undefined): void => {
    void navigate({ search: window === undefined ? {} : { from: dayOf(window.from), to: dayOf(window.to) }, replace: true })
  }
  return (
    <Page
      title={text.timeline.title}
      lede={text.timeline.lede}
      actions={
        <>
          <PictureLinks of={picture} name="isnad-timeline" />
          {timeline.data === undefined ? null : <SaveJson name="isnad-timeline" data={timeline.data} />}
        </>
      }
    >
      <Answer of={timeline}>
        {({ items, undated }) => {
          if (items.length === 0 && search.from === undefined) return <Empty />
          const window = windowOf(search, items)
          const step = (label: string, to: Window | undefined): ReactNode => (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                go(to)
              }}
            >
              {label}
            </button>
          )
          return (
            <>
              <div className="actions timeline-steps" role="group" aria-label={text.timeline.title}>
                {step(text.timeline.earlier, moved(window, -0.5))}
                {step(text.timeline.zoomIn, zoomed(window, 0.5))}
                {step(text.timeline.zoomOut, zoomed(window, 2))}
                {step(text.timeline.later, moved(window, 0.5))}
                {step(text.timeline.whole, undefined)}
                <span className="soft">{format.days({ from: dayOf(window.from), to: dayOf(window.to) })}</span>
              </div>
              <Drawing claims={items} window={window} go={go} picture={picture} />
              <p className="soft small">
                {text.timeline.keys} {undated === 0 ? '' : format.counted(text.timeline.undated, undated)}
              </p>
              <details className="section">
                <summary>
                  <h2 className="inline">{text.timeline.table}</h2>
                </summary>
                <div className="scroll">
                  <table>
                    <thead>
                      <tr>
                        <th>{text.claims.event}</th>
                        <th>{text.claims.claim}</th>
                        <th>{text.claims.category}</th>
                        <th>{text.claims.origins}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {items.map((claim) => (
                        <tr key={claim.id}>
                          <td className="nowrap">{claim.event === undefined ? '' : format.days(claim.event)}</td>
                          <td className="what">
                            <Link to="/claims/$id" params={{ id: claim.id }}>
                              <ClaimWords gloss={claim.gloss} words={claim.words} language={claim.language} />
                            </Link>
                          </td>
                          <td>{claim.category === undefined ? '' : (text.category[claim.category] ?? claim.category)}</td>
                          <td>
                            <OriginsMark min={claim.origins.min} max={claim.origins.max} />
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </details>
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

/** What the address asks for; else from the first event to the last, with some room. */
function windowOf(
  search: { readonly from?: string; readonly to?: string },
  claims: readonly { readonly event?: { from: string | null; to: string | null } }[],
): Window {
  const days = claims.flatMap(({ event }) => [event?.from, event?.to]).filter((day): day is string => typeof day === 'string')
  const moments = days.map(moment)
  const from = search.from === undefined ? Math.min(...moments) : moment(search.from)
  const to = search.to === undefined ? Math.max(...moments) : moment(search.to)
  if (!Number.isFinite(from) || !Number.isFinite(to) || to <= from) return { from: Date.UTC(2023, 0), to: Date.UTC(2026, 0) }
  const room = search.from === undefined ? Math.max((to - from) * 0.03, DAY) : 0
  return { from: from - room, to: to + room }
}
