// One written observation, field by field, into an observation; or why not.

import type { EvidenceKind, Observation } from '../../model/watch.ts'
import { figureOf } from './figure.ts'
import { observation } from './observation.ts'
import { periodOf } from './period.ts'

/** The fields as written; those that are empty are absent. */
export type WrittenObservation = Partial<Record<ObservationField, string>>

/** Columns of a CSV file of observations, and options of a command. */
export const OBSERVATION_FIELDS = [
  'site',
  'quantity',
  'kind',
  'date',
  'count',
  'low',
  'high',
  'seen',
  'method',
  'source',
  'url',
  'note',
  'effort',
  'effort_unit',
  'said',
  'certainty',
] as const
export type ObservationField = (typeof OBSERVATION_FIELDS)[number]

/** Why a row is refused: the field, and what is wrong with it, in words. */
export interface Refusal {
  readonly field: ObservationField
  readonly why: string
}

const KINDS: readonly EvidenceKind[] = ['press', 'imagery', 'ais', 'official']
const CERTAINTIES = ['certain', 'probable', 'possible'] as const

/**
 * The observation that `written` says, or why it is none.
 * @param today `YYYY-MM-DD`; nothing can have been observed after it.
 * @param subjectOf the id of the site or link of that name.
 */
export function readObservation(
  written: WrittenObservation,
  today: string,
  subjectOf: (name: string) => string | undefined,
): Observation | Refusal {
  for (const field of ['site', 'quantity', 'date', 'method', 'source'] as const)
    if (written[field] === undefined) return { field, why: 'is missing' }
  const { site = '', quantity = '', kind = 'imagery', date = '', method = '', source = '', url, note, said, seen, certainty } = written
  const subject = subjectOf(site)
  if (subject === undefined) return { field: 'site', why: `no site or link is called «${site}»` }
  if (!isOneOf(kind, KINDS)) return { field: 'kind', why: `«${kind}» is none of ${KINDS.join(', ')}` }
  const time = periodOf(date)
  if (time === undefined)
    return { field: 'date', why: `«${date}» is no day, month, year or period (2023-10-05, 2023-10, 2023-10-01/2023-10-07)` }
  if (time.from > today) return { field: 'date', why: `${date} lies in the future` }
  if (seen !== undefined && seen !== 'yes' && seen !== 'no') return { field: 'seen', why: `«${seen}» is neither yes nor no` }
  const value = valueOf(written)
  if ('field' in value) return value
  const none = Object.keys(value).length === 0
  if (seen === 'no' && !none) return { field: 'seen', why: 'nothing could be seen, and yet there is a count' }
  if (seen !== 'no' && none)
    return { field: 'count', why: 'is missing, with low and high as well; write «no» under seen when nothing could be seen' }
  const effort = effortOf(written)
  if (effort !== undefined && 'field' in effort) return effort
  if (said !== undefined && (periodOf(said) === undefined || said.length !== 10)) return { field: 'said', why: `«${said}» is no day` }
  if (certainty !== undefined && !isOneOf(certainty, CERTAINTIES))
    return { field: 'certainty', why: `«${certainty}» is none of ${CERTAINTIES.join(', ')}` }
  return observation({
    subject,
    quantity,
    kind,
    method,
    time,
    ...(none ? {} : { value }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(effort === undefined ? {} : { effort }),
    evidence: {
      source,
      ...(url === undefined ? {} : { url }),
      ...(said === undefined ? {} : { said }),
      ...(note === undefined ? {} : { note }),
    },
  })
}

function valueOf(written: WrittenObservation): NonNullable<Observation['value']> | Refusal {
  const value: { count?: number; low?: number; high?: number } = {}
  for (const field of ['count', 'low', 'high'] as const) {
    const text = written[field]
    if (text === undefined) continue
    const figure = figureOf(text)
    if (figure === undefined) return { field, why: `«${text}» is no number; write 1200 or 12.5, without grouping` }
    if (figure < 0) return { field, why: `${text} is negative` }
    value[field] = figure
  }
  const { low, high, count } = value
  if (low !== undefined && high !== undefined && low > high) return { field: 'low', why: `${low} is more than high, ${high}` }
  if (count !== undefined && (count < (low ?? count) || count > (high ?? count)))
    return { field: 'count', why: `${count} lies outside low and high` }
  return value
}

function effortOf({ effort, effort_unit: unit }: WrittenObservation): NonNullable<Observation['effort']> | Refusal | undefined {
  if (effort === undefined) return unit === undefined ? undefined : { field: 'effort', why: 'is missing beside its unit' }
  const amount = figureOf(effort)
  if (amount === undefined || amount <= 0) return { field: 'effort', why: `«${effort}» is no number above zero` }
  return unit === undefined ? { field: 'effort_unit', why: 'is missing: images, hours, articles …' } : { amount, unit }
}

function isOneOf<T extends string>(text: string, known: readonly T[]): text is T {
  return (known as readonly string[]).includes(text)
}
