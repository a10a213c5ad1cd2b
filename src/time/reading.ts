// A reading: one time expression as found among tokens, turned into the model's record.

import type { Comparator, StatedFields, TimeExpression, TimeType } from '../model/annotation.ts'
import { formatDay, formatMinute, type Day } from './civil.ts'
import { clockIn, partSpan } from './clock.ts'
import type { Fields, Tense } from './fields.ts'
import type { Interval } from './interval.ts'
import { resolveDays } from './resolve.ts'

/** What an expression means, before it has a place in the text. `from` and `to` are days, or minutes since 1970 for TIME. */
export interface Meaning {
  readonly type: TimeType
  readonly from?: number | null
  readonly to?: number | null
  readonly approx?: boolean
  readonly duration?: string
  readonly comparator?: Comparator
  readonly stated?: StatedFields
}

/** Tokens `[first, last)` with the meaning and the rule that found it; `lead` folded units of proclitics stay out of the span. */
export interface Reading {
  readonly first: number
  readonly last: number
  readonly lead: number
  readonly rule: string
  readonly meaning: Meaning
  /** The day of writing that a day word and a weekday together tell. */
  readonly writing?: Day
}

/** What fields mean as of `anchor`: a DATE, or a TIME when they state a clock time or a part of the day. */
export function meaningOf(fields: Fields, anchor: Day | undefined, tense: Tense): Meaning {
  const days = resolveDays(fields, anchor, tense)
  const stated = statedOf(fields)
  const extra = { ...(stated === undefined ? {} : { stated }) }
  if (fields.clock === undefined && fields.part === undefined)
    return { type: 'DATE', ...days, ...(fields.edge === undefined ? {} : { approx: true }), ...extra }
  if (days.from === null || days.to === null) return { type: 'TIME', from: null, to: null, ...extra }
  if (fields.clock !== undefined) {
    const at = clockIn(fields.clock, fields.part)
    const from = days.from * 1440 + at.hour * 60 + at.minute
    if (fields.clockTo === undefined) return { type: 'TIME', from, to: from, ...extra }
    const end = clockIn(fields.clockTo, fields.part)
    const to = days.to * 1440 + end.hour * 60 + end.minute
    return { type: 'TIME', from, to: to < from ? to + 1440 : to, ...extra }
  }
  const [first, last] = partSpan(fields.part as NonNullable<Fields['part']>)
  // A night named by two weekdays runs into the second one's morning.
  const overnight = (fields.part === 'night' || fields.part === 'evening') && days.to > days.from
  return {
    type: 'TIME',
    from: days.from * 1440 + first,
    to: days.to * 1440 + (overnight ? 359 : last),
    ...(fields.part === 'midnight' ? {} : { approx: true }),
    ...extra,
  }
}

/** The meaning of an interval that some rule worked out. */
export function dateMeaning(interval: Interval, approx: boolean, stated?: StatedFields): Meaning {
  return { type: 'DATE', from: interval.from, to: interval.to, ...(approx ? { approx } : {}), ...(stated === undefined ? {} : { stated }) }
}

/** The model's record of a reading that covers source units `[start, end)`. */
export function timeExpression(reading: Reading, start: number, end: number, pass: string): TimeExpression {
  const { type, from, to, approx, duration, comparator, stated } = reading.meaning
  const format = type === 'TIME' ? formatMinute : formatDay
  return {
    kind: 'time',
    start,
    end,
    type,
    ...(type === 'DATE' || type === 'TIME' ? { from: from == null ? null : format(from), to: to == null ? null : format(to) } : {}),
    ...(approx === true ? { approx } : {}),
    ...(duration === undefined ? {} : { duration }),
    ...(comparator === undefined ? {} : { comparator }),
    ...(stated === undefined ? {} : { stated }),
    by: { pass, rule: reading.rule },
  }
}

function statedOf(fields: Fields): StatedFields | undefined {
  const { year, month, day, weekday, clock, calendar, zone } = fields
  const stated: StatedFields = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(clock === undefined ? {} : { hour: clock.hour, minute: clock.minute }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(zone === undefined ? {} : { zone }),
  }
  return Object.keys(stated).length === 0 ? undefined : stated
}
