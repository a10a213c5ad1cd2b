// Caps as series: amounts said to have been delivered, summed over the periods of a limit, with their bounds.

import type { Cap, Register } from '../../model/measure.ts'
import type { CountRange, Days, Observation } from '../../model/watch.ts'
import { addMonths, formatDay, parseDay } from '../../time/index.ts'

/** An amount that somebody says was delivered. */
export interface Delivery {
  readonly time: Days
  readonly amount: CountRange
  /** Must be the limit's own: barrels and tonnes never convert. */
  readonly unit: string
}

/** One period of a cap: what it allows, what is said to have been delivered, and what cannot be added. */
export interface CapPeriod {
  readonly cap: string
  readonly period: Days
  readonly limit: { readonly value: number; readonly unit: string }
  /** Sums of what lies wholly in the period; the upper end is absent when one amount leaves it open. */
  readonly told: CountRange
  readonly deliveries: number
  /** Deliveries in another unit, or over more than one period: shown, never added. */
  readonly leftOut: readonly Delivery[]
  readonly words: 'above the limit' | 'may be above the limit' | 'within what is told'
}

/** The periods of `cap` up to `until` that any delivery touches, in order, one for each of its limits. */
export function capPeriods(cap: Cap, deliveries: readonly Delivery[], until: string): readonly CapPeriod[] {
  return periodsOf(cap, until).flatMap((period) => {
    const here = deliveries.filter(({ time }) => time.from <= period.to && time.to >= period.from)
    if (here.length === 0) return []
    return cap.limits.map((limit): CapPeriod => {
      const whole = here.filter((d) => d.unit === limit.unit && d.time.from >= period.from && d.time.to <= period.to)
      const low = sum(whole.map(({ amount }) => amount.low ?? amount.count ?? 0))
      const highs = whole.map(
        ({ amount }) => amount.high ?? (amount.low === undefined || amount.count !== undefined ? amount.count : undefined),
      )
      const high = highs.every((h) => h !== undefined) ? sum(highs) : undefined
      const told = { low, ...(high === undefined ? {} : { high }) }
      const words =
        low > limit.value ? 'above the limit' : high === undefined || high > limit.value ? 'may be above the limit' : 'within what is told'
      const leftOut = here.filter((d) => !whole.includes(d))
      return { cap: cap.measure, period, limit, told, deliveries: whole.length, leftOut, words }
    })
  })
}

/** What one source tells of one period of a cap. */
export interface CappedSum extends CapPeriod {
  readonly subject: string
  readonly source: string
}

/** Amounts under the caps of `register`, by cap, period and source: what two sources tell is never added, as it may be the same. */
export function cappedSums(register: Pick<Register, 'caps'>, observations: readonly Observation[], until: string): readonly CappedSum[] {
  return register.caps.flatMap((cap) => {
    const subject = capId(cap.subject)
    const own = observations.filter((o) => o.subject === subject && o.value !== undefined)
    const sources = [...new Set(own.map(({ evidence }) => evidence.source))].sort()
    return sources.flatMap((source) =>
      capPeriods(
        cap,
        own
          .filter(({ evidence }) => evidence.source === source)
          .map(({ time, value, quantity }) => ({ time, amount: value ?? {}, unit: quantity })),
        until,
      ).map((period) => ({ ...period, subject, source })),
    )
  })
}

/** The subject under which amounts of a capped good stand. */
export function capId(subject: string): string {
  return `cap-${subject}`
}

function periodsOf(cap: Cap, until: string): readonly Days[] {
  const last = cap.to !== undefined && cap.to < until ? cap.to : until
  if (cap.period === 'window') return cap.from > last ? [] : [{ from: cap.from, to: cap.to ?? until }]
  const periods: Days[] = []
  let from = cap.from
  while (from <= last) {
    const start = parseDay(from)
    if (start === undefined) break
    const next =
      cap.period === 'calendar-year' ? `${String(Number(from.slice(0, 4)) + 1).padStart(4, '0')}-01-01` : formatDay(addMonths(start, 12))
    const end = formatDay((parseDay(next) ?? start + 365) - 1)
    periods.push({ from, to: cap.to !== undefined && cap.to < end ? cap.to : end })
    from = next
  }
  return periods
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}
