// Series as rows of a table: last look, what is usual, what is not.

import type { Anomaly, Baseline, CountRange, Days, Observation, TooFew, Voyage } from '../model/watch.ts'
import type { SeriesState } from '../watch/series/index.ts'
import { sparkline } from './sparkline.ts'
import type { Column } from './table.ts'

/** Looks that a sparkline shows. */
const SHOWN = 24

/** A day, or first and last with a dash. */
export function daysOf({ from, to }: Days): string {
  return from === to ? from : `${from} – ${to}`
}

/** `73`, `≥ 70`, `60–80`, `73 (60–80)`. */
export function rangeText({ low, high, count }: CountRange): string {
  if (low !== undefined && low === high) return String(low)
  const interval =
    low !== undefined && high !== undefined ? `${low}–${high}` : low !== undefined ? `≥ ${low}` : high !== undefined ? `≤ ${high}` : ''
  if (count === undefined) return interval
  return interval === '' ? String(count) : `${count} (${interval})`
}

/** `1 in 4,000`. */
export function chanceText(chance: number): string {
  const odds = 1 / chance
  return odds > 1e9 ? 'less than 1 in a billion' : `1 in ${Math.round(odds).toLocaleString('en')}`
}

/** What is usual, in words. */
export function usualText(baseline: Baseline | TooFew): string {
  if ('needed' in baseline) return `too few observations (${baseline.looks} of ${baseline.needed})`
  const { median, mad, looks, most } = baseline
  return `${figure(median)} ± ${figure(mad)} (${looks} looks; most ${figure(most.value)}, ${daysOf(most.time)})`
}

/** An anomaly with its method, window, expected, observed, chance. */
export function anomalyText({ time, direction, observed, expected, chance, model, window }: Anomaly): string {
  const name = model.kind === 'poisson' ? 'Poisson' : 'negative binomial'
  return `${daysOf(time)}: ${figure(observed)}, ${direction} the expected ${figure(expected)}; chance ${chanceText(chance)} (${name}, ${daysOf(window)})`
}

/** What stands out in a series, in words. */
export function outstanding({ anomalies, beyond, bounds }: SeriesState): string {
  const told = anomalies.map(anomalyText)
  for (const { bound, words } of new Map(beyond.map((one) => [one.bound, one])).values()) {
    const stated = bounds.find(({ id }) => id === bound)
    if (stated !== undefined) told.push(`${words}, ${stated.amount} in ${daysOf(stated.over)} (${stated.speaker})`)
  }
  return told.join('; ')
}

/** Columns of a list of series; the sparkline only where a terminal shows it. */
export function seriesColumns(terminal: boolean): readonly Column<SeriesState>[] {
  return [
    { title: 'site', value: ({ series }) => series.subject },
    { title: 'quantity', value: ({ series }) => series.quantity },
    { title: 'evidence', value: ({ series }) => series.kind },
    { title: 'method', words: true, value: ({ series }) => series.method },
    { title: 'last', value: ({ series }) => lastOf(series.observations)?.time.to },
    { title: 'count', end: true, value: ({ series }) => lastText(series.observations) },
    ...(terminal
      ? [
          {
            title: 'course',
            value: ({ looks }: SeriesState) =>
              sparkline(looks.slice(-SHOWN).map(({ count, low, exposure }) => perEffort(count ?? low, exposure))),
          },
        ]
      : []),
    { title: 'usual', words: true, value: ({ baseline }) => usualText(baseline) },
    { title: 'out of the ordinary', words: true, value: outstanding },
  ]
}

/** Columns of a list of observations. */
export const observationColumns: readonly Column<Observation>[] = [
  { title: 'date', value: ({ time }) => daysOf(time) },
  { title: 'quantity', value: ({ quantity }) => quantity },
  { title: 'count', end: true, value: valueText },
  { title: 'evidence', value: ({ kind }) => kind },
  { title: 'method', words: true, value: ({ method }) => method },
  { title: 'source', words: true, value: ({ evidence }) => evidence.source },
  { title: 'hedge', value: ({ certainty }) => (certainty === 'certain' ? undefined : certainty) },
  { title: 'note', words: true, value: ({ evidence }) => evidence.note },
  { title: 'id', value: ({ id }) => id },
]

/** A voyage with what its ship calls itself. */
export interface NamedVoyage extends Voyage {
  readonly names: readonly string[]
  readonly imos: readonly string[]
}

/** Columns of a list of voyages. */
export const voyageColumns: readonly Column<NamedVoyage>[] = [
  { title: 'ship', words: true, value: ({ names }) => names.join(' / ') },
  { title: 'mmsi', value: ({ mmsi, part }) => (part === 1 ? String(mmsi) : `${mmsi}#${part}`) },
  { title: 'imo', value: ({ imos }) => imos.join(' / ') },
  { title: 'from', value: ({ from }) => from.site },
  { title: 'departed', value: ({ from }) => from.departed.slice(0, 16) },
  { title: 'to', value: ({ to }) => to.site },
  { title: 'arrived', value: ({ to }) => to.arrived.slice(0, 16) },
  { title: 'sure', end: true, value: ({ from, to }) => Math.min(from.confidence, to.confidence) },
  {
    title: 'silences',
    words: true,
    value: ({ gaps }) =>
      gaps.map(({ hours, km, knots }) => `${hours.toFixed(0)} h over ${km.toFixed(0)} km (${knots.toFixed(1)} kn)`).join(', '),
  },
]

function lastOf(observations: readonly Observation[]): Observation | undefined {
  return observations.at(-1)
}

/** The last count; of several counts of that time each with its source. */
function lastText(observations: readonly Observation[]): string | undefined {
  const last = lastOf(observations)
  const same = observations.filter(({ time }) => time.from === last?.time.from && time.to === last.time.to)
  if (same.length < 2) return valueText(last)
  return same.map((one) => `${valueText(one) ?? ''} ${one.evidence.source}`).join(', ')
}

function valueText(observation: Observation | undefined): string | undefined {
  if (observation === undefined) return undefined
  return observation.value === undefined ? 'not visible' : rangeText(observation.value)
}

function perEffort(value: number | undefined, exposure: number): number | undefined {
  return value === undefined ? undefined : value / exposure
}

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value >= 10 ? value.toFixed(1) : value.toPrecision(2)
}
