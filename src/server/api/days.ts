// Days with how exactly they are known.

/** How exactly days are told. */
export const PRECISIONS = ['day', 'month', 'year', 'days', 'open'] as const

/** One of {@link PRECISIONS}. */
export type Precision = (typeof PRECISIONS)[number]

/** Days, inclusive; `null` is an open end. */
export interface Told {
  readonly from: string | null
  readonly to: string | null
  readonly approx: boolean
}

/** Days as the document describes them. */
export interface Shown extends Told {
  readonly precision: Precision
}

/** {@link Shown} of days. */
export function shownDays(days: Told): Shown {
  return { ...days, precision: precisionOf(days) }
}

/** Those of `all` that are known, each as the document describes it. */
export function shownAll<K extends string>(all: Readonly<Partial<Record<K, Told | undefined>>>): Readonly<Partial<Record<K, Shown>>> {
  const known = Object.entries(all) as [K, Told | undefined][]
  return Object.fromEntries(known.flatMap(([name, days]) => (days === undefined ? [] : [[name, shownDays(days)]]))) as Partial<
    Record<K, Shown>
  >
}

function precisionOf({ from, to }: Told): Precision {
  if (from === null || to === null) return 'open'
  if (from === to) return 'day'
  const [year, month, day] = from.split('-').map(Number)
  if (day !== 1) return 'days'
  if (month === 1 && to === `${from.slice(0, 4)}-12-31`) return 'year'
  const last = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10)
  return to === last ? 'month' : 'days'
}
