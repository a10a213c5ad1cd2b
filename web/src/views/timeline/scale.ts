// The axis of the timeline: days as numbers, windows that zoom and move, and the ticks that fit.

export const DAY = 86_400_000

export interface Window {
  readonly from: number
  readonly to: number
}

export type Unit = 'year' | 'month' | 'day'

/** Milliseconds of the first moment of a day. */
export function moment(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
}

/** The day of a moment, `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The window `factor` times as wide around the same middle; never under two days nor over two centuries. */
export function zoomed({ from, to }: Window, factor: number): Window {
  const middle = (from + to) / 2
  const half = Math.min(Math.max(((to - from) * factor) / 2, DAY), 36_500 * DAY)
  return { from: middle - half, to: middle + half }
}

/** The window moved by a share of its width. */
export function moved({ from, to }: Window, share: number): Window {
  const by = (to - from) * share
  return { from: from + by, to: to + by }
}

/** First moments of years, months or days in a window, few enough to be read. */
export function ticks({ from, to }: Window, most: number): { readonly unit: Unit; readonly at: readonly number[] } {
  const days = (to - from) / DAY
  const unit: Unit = days / 366 > most / 2 ? 'year' : days / 31 > 1.5 ? 'month' : 'day'
  const count = unit === 'year' ? days / 365 : unit === 'month' ? days / 30 : days
  const step = niceStep(Math.max(1, Math.ceil(count / most)), unit)
  const start = new Date(from)
  const at: number[] = []
  for (let i = 0; i < 500; i++) {
    const next =
      unit === 'year'
        ? Date.UTC(Math.ceil(start.getUTCFullYear() / step) * step + i * step, 0)
        : unit === 'month'
          ? Date.UTC(start.getUTCFullYear(), Math.floor(start.getUTCMonth() / step) * step + i * step)
          : Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + i * step)
    if (next > to) break
    if (next >= from) at.push(next)
  }
  return { unit, at }
}

function niceStep(least: number, unit: Unit): number {
  const steps = unit === 'year' ? [1, 2, 5, 10, 20, 50, 100] : unit === 'month' ? [1, 2, 3, 6, 12] : [1, 2, 5, 7, 14]
  return steps.find((step) => step >= least) ?? least
}
