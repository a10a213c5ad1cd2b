// The timeline drawn: time runs in the direction of reading, a lane for each category, uncertain dates as long as they are.

import { useNavigate } from '@tanstack/react-router'
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { ClaimCard, Names } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { ClaimMini } from '../../parts/claim-list.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { LEAST, ROW, TimelineBar } from './bar.tsx'
import { lanes } from './lanes.ts'
import { moved, ticks, zoomed, type Window } from './scale.ts'
import { Strip } from './strip.tsx'

const LANE = 26
const HEAD = 30

interface Props {
  readonly claims: readonly ClaimCard[]
  readonly names: Names
  readonly density: readonly { readonly from: string; readonly to: string; readonly count: number }[]
  readonly window: Window
  readonly go: (window: Window) => void
  readonly picture: RefObject<SVGSVGElement | null>
}

/** The picture; arrow keys go along the claims, + and − zoom. */
export function Drawing({ claims, names, density, window, go, picture }: Props): ReactNode {
  const text = useText()
  const format = useFormats()
  const navigate = useNavigate()
  const [{ language }] = usePreferences()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(900)
  const [current, setCurrent] = useState<string>()
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      setWidth(Math.max(300, Math.round(entry?.contentRect.width ?? 900)))
    })
    if (frame.current !== null) watch.observe(frame.current)
    return () => {
      watch.disconnect()
    }
  }, [])
  const mirrored = language === 'ar'
  const span = window.to - window.from
  const x = (at: number): number => {
    const along = ((Math.min(Math.max(at, window.from), window.to) - window.from) / span) * width
    return mirrored ? width - along : along
  }
  const held = lanes(claims, window, (LEAST / width) * span)
  const axis = ticks(window, Math.max(3, Math.floor(width / 120)))
  const heights = held.map(({ rows }) => rows * ROW + LANE)
  const tops = held.map((_, i) => HEAD + heights.slice(0, i).reduce((sum, one) => sum + one, 0))
  const height = HEAD + heights.reduce((sum, one) => sum + one, 0) + 4
  const order = held.flatMap(({ bars }) => bars.map(({ claim }) => claim.id))
  const chosen = claims.find(({ id }) => id === current)
  const open = (id: string) => () => void navigate({ to: '/claims/$id', params: { id } })
  const keys = (event: KeyboardEvent): void => {
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0
    if (key === '+' || key === '=') go(zoomed(window, 0.5))
    else if (key === '-') go(zoomed(window, 2))
    else if (key === 'PageUp') go(moved(window, -0.5))
    else if (key === 'PageDown') go(moved(window, 0.5))
    else if (by !== 0) {
      const sideways = mirrored && (key === 'ArrowRight' || key === 'ArrowLeft') ? -by : by
      const at = order.indexOf(current ?? '')
      const next = order[at === -1 ? 0 : Math.max(0, Math.min(order.length - 1, at + sideways))]
      if (next !== undefined) picture.current?.querySelector<SVGElement>(`[data-claim="${CSS.escape(next)}"]`)?.focus()
    } else return
    event.preventDefault()
  }
  const start = mirrored ? width - 4 : 4
  return (
    <div className="picture timeline" ref={frame} onKeyDown={keys}>
      <Strip {...{ density, window, width, x, go }} />
      <svg
        ref={picture}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        // Where no claim is there to be reached, the picture itself takes the keys.
        tabIndex={order.length === 0 ? 0 : -1}
        role="group"
        aria-label={text.timeline.title}
      >
        {axis.at.map((at) => (
          <g key={at} transform={`translate(${x(at)} 0)`}>
            <line className="tick" y1={HEAD - 6} y2={height} />
            <text className="axis" y="16" textAnchor="middle">
              {x(at) < 30 || x(at) > width - 30 ? '' : format.tick(new Date(at), axis.unit)}
            </text>
          </g>
        ))}
        {held.map((lane, i) => (
          <g key={lane.category} transform={`translate(0 ${tops[i] ?? 0})`}>
            <line className="lane" x2={width} y1="0" y2="0" />
            <text className="lane-name" x={start} y="15" textAnchor={mirrored ? 'end' : 'start'} direction="ltr">
              {lane.category === '' ? text.timeline.none : (text.category[lane.category] ?? lane.category)}
              {lane.more === 0 ? '' : ` ${text.timeline.moreInLane.replace('{n}', format.number(lane.more))}`}
            </text>
            {lane.bars.map((bar) => {
              const { claim } = bar
              const own = language === 'en' && claim.gloss !== claim.words
              return (
                <TimelineBar
                  key={claim.id}
                  {...{ bar, width, mirrored, x }}
                  top={LANE - 5 + bar.row * ROW}
                  words={own ? claim.gloss : claim.words}
                  arabic={!own && claim.language === 'ar'}
                  when={claim.event === undefined ? '' : format.days(claim.event)}
                  current={claim.id === current}
                  reachable={claim.id === (chosen === undefined ? order[0] : current)}
                  choose={() => {
                    setCurrent(claim.id)
                  }}
                  open={open(claim.id)}
                />
              )
            })}
          </g>
        ))}
      </svg>
      {chosen === undefined ? null : (
        <div className="card chosen" aria-label={text.timeline.here} role="status">
          <ClaimMini claim={chosen} names={names} />
        </div>
      )}
    </div>
  )
}
