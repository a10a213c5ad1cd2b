// The axis of the timeline: moments as numbers, windows that zoom and move, and the ticks that fit.

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export interface Window {
  readonly from: number
  readonly to: number
}

export type Unit = 'year' | 'month' | 'day' | 'hour'

/** Milliseconds of the first moment of a day, a month, a year, or of a minute `YYYY-MM-DDThh:mm` in UTC. */
export function moment(text: string): number {
  if (text.length >= 16) return Date.parse(`${text.slice(0, 16)}Z`)
  return Date.parse(text.length >= 10 ? text.slice(0, 10) : text)
}

/** Milliseconds of the first moment after it. */
export function after(text: string): number {
  return moment(text) + (text.length >= 16 ? 60_000 : DAY)
}

/** A moment as an address holds it: a day, or within a few days a minute. */
export function written(at: number, { from, to }: Window): string {
  const text = new Date(at).toISOString()
  return to - from < 6 * DAY ? text.slice(0, 16) : text.slice(0, 10)
}

/** The window `factor` times as wide around the same middle; never under six hours nor over two centuries. */
export function zoomed({ from, to }: Window, factor: number): Window {
  const middle = (from + to) / 2
  const half = Math.min(Math.max(((to - from) * factor) / 2, 3 * HOUR), 36_500 * DAY)
  return { from: middle - half, to: middle + half }
}

/** The window moved by a share of its width. */
export function moved({ from, to }: Window, share: number): Window {
  const by = (to - from) * share
  return { from: from + by, to: to + by }
}

/** How claims of a window are counted: by year, month or day, so that some dozens of bars come out. */
export function countedBy({ from, to }: Window): 'year' | 'month' | 'day' {
  const days = (to - from) / DAY
  return days > 366 * 12 ? 'year' : days > 120 ? 'month' : 'day'
}

const STEPS: Readonly<Record<Unit, readonly number[]>> = {
  year: [1, 2, 5, 10, 20, 50, 100],
  month: [1, 2, 3, 6, 12],
  day: [1, 2, 5, 7, 14],
  hour: [1, 2, 3, 6, 12],
}

/** First moments of years, months, days or hours in a window, few enough to be read. */
export function ticks({ from, to }: Window, most: number): { readonly unit: Unit; readonly at: readonly number[] } {
  const days = (to - from) / DAY
  const unit: Unit = days / 366 > most / 2 ? 'year' : days / 31 > 1.5 ? 'month' : days > most / 2 ? 'day' : 'hour'
  const count = unit === 'year' ? days / 365 : unit === 'month' ? days / 30 : unit === 'day' ? days : days * 24
  const least = Math.max(1, Math.ceil(count / most))
  const step = STEPS[unit].find((one) => one >= least) ?? least
  const start = new Date(from)
  const [y, m, d] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()]
  const at: number[] = []
  for (let i = 0; i < 500; i++) {
    const next =
      unit === 'year'
        ? Date.UTC(Math.ceil(y / step) * step + i * step, 0)
        : unit === 'month'
          ? Date.UTC(y, Math.floor(m / step) * step + i * step)
          : unit === 'day'
            ? Date.UTC(y, m, d + i * step)
            : Date.UTC(y, m, d, i * step)
    if (next > to) break
    if (next >= from) at.push(next)
  }
  return { unit, at }
}
