// Claims laid out on the timeline: a lane for each category, rows within it so that no two bars lie on each other.

import type { ClaimCard } from '../../api/client.ts'
import { DAY, moment, type Window } from './scale.ts'

export interface Bar {
  readonly claim: ClaimCard
  readonly from: number
  readonly to: number
  /** The end that nothing states. */
  readonly open: 'from' | 'to' | undefined
  readonly row: number
}

export interface Lane {
  readonly category: string
  readonly bars: readonly Bar[]
  readonly rows: number
}

/** Lanes of the claims that lie in the window; a bar takes at least `least` milliseconds of room. */
export function lanes(claims: readonly ClaimCard[], window: Window, least: number): readonly Lane[] {
  const by = new Map<string, ClaimCard[]>()
  for (const claim of claims) {
    if (claim.event === undefined) continue
    const key = claim.category ?? ''
    by.set(key, [...(by.get(key) ?? []), claim])
  }
  const all = [...by].map(([category, held]) => laneOf(category, held, window, least)).filter(({ bars }) => bars.length > 0)
  return all.sort((a, b) => b.bars.length - a.bars.length || (a.category < b.category ? -1 : 1))
}

function laneOf(category: string, claims: readonly ClaimCard[], window: Window, least: number): Lane {
  const ends: number[] = []
  const bars = claims
    .flatMap((claim) => {
      const { from, to } = claim.event ?? { from: null, to: null }
      if (from === null && to === null) return []
      const begin = from === null ? window.from : moment(from)
      const end = to === null ? window.to : moment(to) + DAY
      const open = from === null ? ('from' as const) : to === null ? ('to' as const) : undefined
      return begin > window.to || end < window.from ? [] : [{ claim, from: begin, to: end, open }]
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.from)
      const row = free === -1 ? ends.length : free
      ends[row] = Math.max(bar.to, bar.from + least)
      return { ...bar, row }
    })
  return { category, bars, rows: ends.length }
}
