// Observations and bounds as rows, and back.

import type { Observation, StatedBound, WatchEvidence } from '../../model/index.ts'
import type { Row } from '../adapter.ts'
import type { BoundsTable, ObservationsTable } from '../schema-watch.ts'

/** Columns of `observations`, in the order of {@link observationRow}. */
export const OBSERVATION_COLUMNS: readonly (keyof ObservationsTable)[] = [
  'id',
  'subject',
  'quantity',
  'kind',
  'method',
  'earliest',
  'latest',
  'state',
  'low',
  'high',
  'amount',
  'certainty',
  'effort',
  'effort_unit',
  'source',
  'url',
  'article_id',
  'said',
  'note',
]

/** Columns of `bounds`, in the order of {@link boundRow}. */
export const BOUND_COLUMNS: readonly (keyof BoundsTable)[] = [
  'id',
  'subject',
  'quantity',
  'comparator',
  'amount',
  'earliest',
  'latest',
  'speaker',
  'source',
  'url',
  'article_id',
  'said',
  'note',
]

/** The row of an observation. */
export function observationRow(o: Observation): Row {
  const { value } = o
  return [
    o.id,
    o.subject,
    o.quantity,
    o.kind,
    o.method,
    o.time.from,
    o.time.to,
    value === undefined ? 'not-visible' : 'counted',
    value?.low ?? null,
    value?.high ?? null,
    value?.count ?? null,
    o.certainty ?? null,
    o.effort?.amount ?? null,
    o.effort?.unit ?? null,
    ...evidenceCells(o.evidence),
  ]
}

/** The row of a bound. */
export function boundRow(b: StatedBound): Row {
  return [b.id, b.subject, b.quantity, b.comparator, b.amount, b.over.from, b.over.to, b.speaker, ...evidenceCells(b.evidence)]
}

/** The observation of a row. */
export function observationOf(row: ObservationsTable): Observation {
  const { low, high, amount, effort, effort_unit: unit } = row
  return {
    id: row.id,
    subject: row.subject,
    quantity: row.quantity,
    kind: row.kind as Observation['kind'],
    method: row.method,
    time: { from: row.earliest, to: row.latest },
    ...(row.state === 'counted'
      ? {
          value: {
            ...(low === null ? {} : { low }),
            ...(high === null ? {} : { high }),
            ...(amount === null ? {} : { count: amount }),
          },
        }
      : {}),
    ...(row.certainty === null ? {} : { certainty: row.certainty as NonNullable<Observation['certainty']> }),
    ...(effort === null || unit === null ? {} : { effort: { amount: effort, unit } }),
    evidence: evidenceOf(row),
  }
}

/** The bound of a row. */
export function boundOf(row: BoundsTable): StatedBound {
  const { id, subject, quantity, amount, speaker } = row
  return {
    id,
    subject,
    quantity,
    comparator: row.comparator as StatedBound['comparator'],
    amount,
    over: { from: row.earliest, to: row.latest },
    speaker,
    evidence: evidenceOf(row),
  }
}

function evidenceCells({ source, url, article, said, note }: WatchEvidence): Row {
  return [source, url ?? null, article ?? null, said ?? null, note ?? null]
}

function evidenceOf({ source, url, article_id: article, said, note }: ObservationsTable | BoundsTable): WatchEvidence {
  return {
    source,
    ...(url === null ? {} : { url }),
    ...(article === null ? {} : { article }),
    ...(said === null ? {} : { said }),
    ...(note === null ? {} : { note }),
  }
}
