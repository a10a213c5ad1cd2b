// One claim on the timeline: as long as what is not known of its time, with its words where there is room.

import type { ReactNode } from 'react'
import { brief } from '../../parts/brief.ts'
import type { Bar } from './lanes.ts'
import { DAY } from './scale.ts'

export const ROW = 16
/** Pixels that a bar is wide at least, so that it can be hit. */
export const LEAST = 9
/** Narrower room bears no words. */
const READABLE = 70
const LETTER = 7

interface Props {
  readonly bar: Bar
  readonly top: number
  readonly width: number
  readonly mirrored: boolean
  readonly x: (at: number) => number
  readonly words: string
  readonly when: string
  readonly arabic: boolean
  readonly current: boolean
  readonly reachable: boolean
  readonly choose: () => void
  readonly open: () => void
}

/** The bar, its words, and what to do when it is chosen or opened. */
export function TimelineBar({ bar, top, width, mirrored, x, words, when, arabic, current, reachable, choose, open }: Props): ReactNode {
  const { claim, from, to, open: end } = bar
  const [a, b] = [x(from), x(to)]
  const wide = Math.max(Math.abs(b - a), LEAST)
  const left = mirrored ? Math.max(Math.min(a, b) - (wide - Math.abs(b - a)), 0) : Math.min(a, width - wide)
  const sure = claim.event?.approx !== true && to - from <= DAY && end === undefined
  // Words stand after the bar, in the way of reading, or in it where the bar itself has the room.
  const room = Math.abs(x(bar.free) - (mirrored ? left : left + wide)) - 8
  const within = wide > READABLE * 1.6
  const space = within ? wide - 12 : room
  const at = within ? (mirrored ? left + wide - 6 : left + 6) : mirrored ? left - 5 : left + wide + 5
  const classes = [
    'bar',
    sure ? 'sure' : 'unsure',
    claim.denied > 0 ? 'denied' : '',
    end === undefined ? '' : 'open',
    current ? 'current' : '',
  ]
  return (
    <>
      <rect
        data-claim={claim.id}
        className={classes.join(' ')}
        x={left}
        y={top}
        width={wide}
        height={ROW - 4}
        rx="4"
        role="link"
        tabIndex={reachable ? 0 : -1}
        aria-label={`${when}: ${brief(words, 300)}`}
        onFocus={choose}
        onPointerEnter={choose}
        onClick={choose}
        onDoubleClick={open}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open()
        }}
      />
      {space > READABLE ? (
        <text
          className={within && sure ? 'bar-words on' : 'bar-words'}
          x={at}
          y={top + 10}
          direction={arabic ? 'rtl' : 'ltr'}
          // «start» is where the words begin, which is to the right of Arabic ones.
          textAnchor={mirrored === arabic ? 'start' : 'end'}
          aria-hidden="true"
        >
          {brief(words, Math.floor(space / LETTER))}
        </text>
      ) : null}
    </>
  )
}
