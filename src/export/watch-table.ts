// What is watched as rows: each series with its last look and what is out of the ordinary, each link with its state, each cap with what is told of it.

import type { LinkState, LinkStatement, OpenDays } from '../model/link.ts'
import type { CappedSum } from '../watch/measures/index.ts'
import type { SeriesState } from '../watch/series/index.ts'
import { daysOf, outstanding, rangeText, seriesColumns } from './series-table.ts'
import type { Column } from './table.ts'

/** One row: a series, or a link or cap that nothing was counted of; a link's series carry its state. */
export type WatchRow = Partial<SeriesState> & {
  readonly subject: string
  readonly state?: LinkState
  readonly states?: readonly LinkState[]
  readonly statements?: readonly LinkStatement[]
  readonly cap?: CappedSum
}

/** Columns of {@link WatchRow}; the sparkline only where a terminal shows it. */
export function watchColumns(terminal: boolean): readonly Column<WatchRow>[] {
  const ofSeries = seriesColumns(terminal)
    .slice(1)
    .map(({ value, ...column }): Column<WatchRow> => ({ ...column, value: (row) => (isSeries(row) ? value(row) : undefined) }))
  return [
    { title: 'site or link', value: ({ subject }) => subject },
    { title: 'state', words: true, value: ({ state }) => (state === undefined ? undefined : stateText(state)) },
    ...ofSeries.slice(0, -1),
    { title: 'out of the ordinary', words: true, value: standsOut },
  ]
}

/** `announced since 2024-06-26, for 2024-07-01 – 2024-07-31`. */
export function stateText({ state, from, promised }: LinkState): string {
  const since = from === undefined ? '' : ` since ${from}`
  const isDated = promised !== undefined && (promised.from ?? promised.to) !== null
  return `${state}${since}${isDated ? `, for ${openDays(promised)}` : ''}`
}

/** Days with open ends. */
export function openDays({ from, to }: OpenDays): string {
  return from !== null && to !== null ? daysOf({ from, to }) : `${from ?? '…'} – ${to ?? '…'}`
}

/** Columns of what was said of a link. */
export const statementColumns: readonly Column<LinkStatement>[] = [
  { title: 'said', value: ({ stated }) => stated },
  { title: 'what', value: ({ kind }) => kind },
  { title: 'when', value: ({ when }) => openDays(when) },
  {
    title: 'by',
    words: true,
    value: ({ chain, source }) => (chain.length === 0 ? source?.join(', ') : chain.map(({ label }) => label).join(' ← ')),
  },
  { title: 'act', value: ({ act, certainty }) => (certainty === 'certain' ? act : `${act}, ${certainty}`) },
  { title: 'words', words: true, value: ({ words }) => words },
  { title: 'article', value: ({ article }) => article },
]

/** What one source tells of one period of a cap. */
export function capText({ period, told, limit, source, words, leftOut }: CappedSum): string {
  const apart = leftOut.length === 0 ? '' : `; ${leftOut.length} in another unit or over more than this period`
  return `${daysOf(period)}: ${words}: ${rangeText(told)} of ${limit.value} ${limit.unit} (${source})${apart}`
}

function isSeries(row: WatchRow): row is WatchRow & SeriesState {
  return row.series !== undefined
}

function standsOut(row: WatchRow): string | undefined {
  const told = [...(isSeries(row) ? [outstanding(row)] : []), ...(row.cap === undefined ? [] : [capText(row.cap)])]
  return told.filter((text) => text !== '').join('; ')
}
