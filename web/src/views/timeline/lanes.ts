// Claims laid out on the timeline: a lane for each category, rows within it so that no two bars lie on each other.

import type { ClaimCard } from '../../api/client.ts'
import { after, moment, type Window } from './scale.ts'

export interface Bar {
  readonly claim: ClaimCard
  readonly from: number
  readonly to: number
  /** The end that nothing states. */
  readonly open: 'from' | 'to' | undefined
  readonly row: number
  /** Where the next bar of its row begins: words may stand up to there. */
  readonly free: number
}

export interface Lane {
  readonly category: string
  readonly bars: readonly Bar[]
  readonly rows: number
  /** Bars that found no room. */
  readonly more: number
}

/** Rows of one lane: what does not fit is counted, and seen from closer by. */
const ROWS = 24

/** Lanes of the claims that lie in the window; a bar takes at least `least` milliseconds of room. */
export function lanes(claims: readonly ClaimCard[], window: Window, least: number): readonly Lane[] {
  const by = new Map<string, ClaimCard[]>()
  for (const claim of claims) {
    if (claim.event === undefined) continue
    const key = claim.category ?? ''
    const held = by.get(key)
    if (held === undefined) by.set(key, [claim])
    else held.push(claim)
  }
  const all = [...by].map(([category, held]) => laneOf(category, held, window, least)).filter(({ bars }) => bars.length > 0)
  return all.sort((a, b) => b.bars.length + b.more - a.bars.length - a.more || (a.category < b.category ? -1 : 1))
}

interface Placed extends Omit<Bar, 'free'> {
  free: number
}

function laneOf(category: string, claims: readonly ClaimCard[], window: Window, least: number): Lane {
  const ends: number[] = []
  const last: Placed[] = []
  let more = 0
  const bars = claims
    .flatMap((claim) => {
      const { from, to } = claim.event ?? { from: null, to: null }
      if (from === null && to === null) return []
      const begin = from === null ? window.from : moment(from)
      const end = to === null ? window.to : after(to)
      const open = from === null ? ('from' as const) : to === null ? ('to' as const) : undefined
      return begin > window.to || end < window.from ? [] : [{ claim, from: begin, to: end, open }]
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .flatMap((bar): Placed[] => {
      const gap = ends.findIndex((end) => end <= bar.from)
      const row = gap === -1 ? ends.length : gap
      if (row >= ROWS) {
        more++
        return []
      }
      ends[row] = Math.max(bar.to, bar.from + least)
      const before = last[row]
      if (before !== undefined) before.free = bar.from
      const placed = { ...bar, row, free: window.to }
      last[row] = placed
      return [placed]
    })
  return { category, bars, rows: ends.length, more }
}
