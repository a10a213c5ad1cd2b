// Claims by the time of the event, with the window and the filters in the address; the picture, and the same as a table.

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Names } from '../../api/client.ts'
import { timelineSearch, type TimelineSearch } from '../../api/filter.ts'
import { statusQuery, timelineQuery } from '../../api/queries.ts'
import { DataLinks, PictureLinks } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { Answer, Empty } from '../../parts/state.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { Drawing } from './drawing.tsx'
import { mostOf, wholeOf } from './extent.ts'
import { after, countedBy, DAY, HOUR, moment, moved, written, zoomed, type Window } from './scale.ts'
import { TimelineTable } from './table.tsx'

const route = getRouteApi('/timeline')
/** Claims that are drawn at once; of more the strip tells how many there are, and where. */
const MOST = 2000

/** The timeline. */
export function Timeline(): ReactNode {
  const text = useText()
  const format = useFormats()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const picture = useRef<SVGSVGElement>(null)
  const asked = windowAsked(search)
  const { from, to, ...filters } = search
  const days = { ...(from === undefined ? {} : { from: from.slice(0, 10) }), ...(to === undefined ? {} : { to: to.slice(0, 10) }) }
  const unit = asked === undefined ? 'month' : countedBy(asked)
  const timeline = useInfiniteQuery({ ...timelineQuery({ ...filters, ...days, unit }), placeholderData: keepPreviousData })
  const { data: status } = useQuery(statusQuery)
  const pages = timeline.data?.pages
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages])
  const names = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.names)) as Names, [pages])
  const { fetchNextPage, hasNextPage, isFetching } = timeline
  useEffect(() => {
    if (hasNextPage && !isFetching && items.length < MOST) void fetchNextPage()
  }, [hasNextPage, isFetching, items.length, fetchNextPage])
  const density = pages?.[0]?.density ?? []
  const window = asked ?? mostOf(density)
  const all = density.reduce((sum, { count }) => sum + count, 0)
  const undated = pages?.[0]?.undated ?? 0
  const filter = (change: Record<string, unknown>): void => {
    void navigate({ search: timelineSearch({ ...search, ...change }), replace: true })
  }
  const go = (wanted: Window): void => {
    filter({ from: written(wanted.from, wanted), to: written(wanted.to, wanted) })
  }
  const step = (label: string, wanted: Window): ReactNode => (
    <button
      type="button"
      className="quiet"
      onClick={() => {
        go(wanted)
      }}
    >
      {label}
    </button>
  )
  const query = new URLSearchParams({ order: 'event', ...filters, ...days }).toString()
  return (
    <Page
      title={text.timeline.title}
      lede={text.timeline.lede}
      actions={
        <>
          <PictureLinks of={picture} name="isnad-timeline" />
          <DataLinks path={`/v1/claims?${query}`} />
        </>
      }
    >
      <div className="actions timeline-steps" role="group" aria-label={text.timeline.title}>
        {step(text.timeline.earlier, moved(window, -0.5))}
        {step(text.timeline.zoomIn, zoomed(window, 0.5))}
        {step(text.timeline.zoomOut, zoomed(window, 2))}
        {step(text.timeline.later, moved(window, 0.5))}
        {step(text.timeline.whole, wholeOf(density))}
        <select
          aria-label={text.claims.category}
          value={search.category ?? ''}
          onChange={(event) => {
            filter({ category: event.target.value })
          }}
        >
          <option value="">
            {text.claims.category}: {text.state.all}
          </option>
          {(status?.categories ?? []).map((id) => (
            <option key={id} value={id}>
              {text.category[id] ?? id}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="quiet"
          aria-pressed={search.denied === 'true'}
          onClick={() => {
            filter({ denied: search.denied === 'true' ? undefined : 'true' })
          }}
        >
          {text.claims.denied}
        </button>
        <span className="soft">{format.days({ from: written(window.from, window), to: written(window.to - 1, window) })}</span>
      </div>
      <Answer of={timeline}>
        {() =>
          items.length === 0 && asked === undefined ? (
            <Empty />
          ) : (
            <>
              <Drawing claims={items} {...{ names, density, window, go, picture }} />
              <p className="soft small">
                {text.timeline.keys} {window.to - window.from < 6 * DAY ? `${text.timeline.hours}. ` : ''}
                {undated === 0 ? '' : format.counted(text.timeline.undated, undated)}
              </p>
              {hasNextPage && items.length >= MOST ? (
                <p className="sample" role="status">
                  {text.timeline.drawn.replace('{shown}', format.number(items.length)).replace('{all}', format.number(all))}
                </p>
              ) : null}
              <TimelineTable claims={items} />
            </>
          )
        }
      </Answer>
    </Page>
  )
}

/** The window of the address; one end alone leaves a year to the other. */
function windowAsked({ from, to }: TimelineSearch): Window | undefined {
  if (from === undefined && to === undefined) return undefined
  const [a, b] = [from === undefined ? undefined : moment(from), to === undefined ? undefined : to.length >= 16 ? moment(to) : after(to)]
  const begin = a ?? (b ?? 0) - 365 * DAY
  const end = b ?? begin + 365 * DAY
  return end - begin < HOUR ? { from: begin, to: begin + DAY } : { from: begin, to: end }
}
