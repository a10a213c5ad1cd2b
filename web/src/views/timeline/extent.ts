// From when to when: all that happened, or the stretch in which most of it did.

import { after, moment, type Window } from './scale.ts'

interface Counted {
  readonly from: string
  readonly to: string
  readonly count: number
}

/** The share of claims that the first look shows: a few of long ago would press the others into a corner. */
const MOST = 0.8
/** The share of the whole from which on the whole is shown. */
const NEARLY = 0.6
const NOTHING: Window = { from: Date.UTC(2023, 0), to: Date.UTC(2026, 0) }

/** From the first event to the last, with some room. */
export function wholeOf(density: readonly Counted[]): Window {
  const moments = density.flatMap(({ from, to }) => [moment(from), after(to)])
  return roomy(Math.min(...moments), Math.max(...moments))
}

/** The shortest stretch in which most events begin; the whole where that is nearly as long. */
export function mostOf(density: readonly Counted[]): Window {
  const whole = wholeOf(density)
  const bars = density.map(({ from, to, count }) => ({ from: moment(from), to: after(to), count })).sort((a, b) => a.from - b.from)
  const wanted = MOST * bars.reduce((sum, { count }) => sum + count, 0)
  let best = whole
  let [first, held] = [0, 0]
  for (const { to, count } of bars) {
    held += count
    for (let bar = bars[first]; bar !== undefined && held - bar.count >= wanted; bar = bars[++first]) held -= bar.count
    const from = bars[first]?.from ?? whole.from
    if (held >= wanted && to - from < best.to - best.from) best = { from, to }
  }
  return best.to - best.from < NEARLY * (whole.to - whole.from) ? roomy(best.from, best.to) : whole
}

function roomy(from: number, to: number): Window {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return NOTHING
  const room = (to - from) * 0.02
  return { from: from - room, to: to + room }
}
