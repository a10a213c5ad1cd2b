// The timeline drawn: lanes by category; a bar is as long as the time that the words leave open, faded where an end is open.

import { useNavigate } from '@tanstack/react-router'
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { ClaimCard } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { lanes } from './lanes.ts'
import { DAY, moved, ticks, zoomed, type Window } from './scale.ts'

const ROW = 16
const HEAD = 26
const LANE = 22
const LEAST = 9

interface Props {
  readonly claims: readonly ClaimCard[]
  readonly window: Window
  readonly go: (window: Window) => void
  readonly picture: RefObject<SVGSVGElement | null>
}

/** The picture; arrow keys go along the claims, + and − zoom. */
export function Drawing({ claims, window, go, picture }: Props): ReactNode {
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
  const tops = held.map((_, i) => HEAD + held.slice(0, i).reduce((sum, { rows }) => sum + rows * ROW + LANE, 0))
  const height = HEAD + held.reduce((sum, { rows }) => sum + rows * ROW + LANE, 0) + 4
  const order = held.flatMap(({ bars }) => [...bars].sort((a, b) => a.from - b.from).map(({ claim }) => claim.id))
  const keys = (event: KeyboardEvent): void => {
    const { key } = event
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
  return (
    <div className="picture timeline" ref={frame}>
      <svg
        ref={picture}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={text.timeline.title}
        onKeyDown={keys}
      >
        {axis.at.map((at) => (
          <g key={at} transform={`translate(${x(at)} 0)`}>
            <line className="tick" y1={HEAD - 6} y2={height} />
            <text className="axis" y="14" textAnchor="middle">
              {x(at) < 24 || x(at) > width - 24 ? '' : format.tick(new Date(at), axis.unit)}
            </text>
          </g>
        ))}
        {held.map((lane, i) => (
          <g key={lane.category} transform={`translate(0 ${tops[i] ?? 0})`}>
            <line className="lane" x2={width} y1="0" y2="0" />
            <text className="lane-name" x={mirrored ? width - 2 : 2} y="14" textAnchor={mirrored ? 'end' : 'start'} direction="ltr">
              {lane.category === '' ? text.timeline.none : (text.category[lane.category] ?? lane.category)}
            </text>
            {lane.bars.map(({ claim, from, to, open, row }) => {
              const [a, b] = [x(from), x(to)]
              const wide = Math.max(Math.abs(b - a), LEAST)
              const sure = claim.event?.approx !== true && to - from <= DAY && open === undefined
              const words = language === 'en' ? claim.gloss : claim.words
              return (
                <rect
                  key={claim.id}
                  data-claim={claim.id}
                  className={`bar ${sure ? 'sure' : 'unsure'} ${claim.denied > 0 ? 'denied' : ''} ${open === undefined ? '' : 'open'}`}
                  x={mirrored ? Math.max(Math.min(a, b) - (wide - Math.abs(b - a)), 0) : Math.min(a, width - wide)}
                  y={LANE - 2 + row * ROW}
                  width={wide}
                  height={ROW - 5}
                  rx="4"
                  role="link"
                  tabIndex={claim.id === (current ?? order[0]) ? 0 : -1}
                  aria-label={`${claim.event === undefined ? '' : format.days(claim.event)}: ${words}`}
                  onFocus={() => {
                    setCurrent(claim.id)
                  }}
                  onClick={() => void navigate({ to: '/claims/$id', params: { id: claim.id } })}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter') void navigate({ to: '/claims/$id', params: { id: claim.id } })
                  }}
                >
                  <title>{`${claim.event === undefined ? '' : format.days(claim.event)}\n${words}`}</title>
                </rect>
              )
            })}
          </g>
        ))}
      </svg>
    </div>
  )
}
