// How many claims begin when, over the whole window: bars that lead closer.

import type { ReactNode } from 'react'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { after, moment, type Window } from './scale.ts'

interface Counted {
  readonly from: string
  readonly to: string
  readonly count: number
}

const HEIGHT = 46

/** The strip over the picture; categories are counted together. */
export function Strip({
  density,
  window,
  width,
  x,
  go,
}: {
  readonly density: readonly Counted[]
  readonly window: Window
  readonly width: number
  readonly x: (at: number) => number
  readonly go: (window: Window) => void
}): ReactNode {
  const text = useText()
  const format = useFormats()
  const sums = new Map<string, Counted>()
  for (const { from, to, count } of density) sums.set(from, { from, to, count: count + (sums.get(from)?.count ?? 0) })
  const bars = [...sums.values()].filter(({ from, to }) => moment(from) <= window.to && after(to) >= window.from)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <svg className="strip" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="group" aria-label={text.timeline.strip}>
      <title>{text.timeline.strip}</title>
      {bars.map(({ from, to, count }) => {
        const [a, b] = [x(moment(from)), x(after(to))]
        const high = 4 + ((HEIGHT - 6) * Math.sqrt(count)) / Math.sqrt(most)
        return (
          <rect
            key={from}
            x={Math.min(a, b) + 0.5}
            width={Math.max(2, Math.abs(b - a) - 1)}
            y={HEIGHT - high}
            height={high}
            onClick={() => {
              go({ from: moment(from), to: after(to) })
            }}
          >
            <title>{`${format.days({ from, to })}: ${format.counted(text.counts.claims, count)}`}</title>
          </rect>
        )
      })}
    </svg>
  )
}
