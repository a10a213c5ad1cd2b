// Fields: what the words of one expression state about a date, before any anchor fills in the rest.

import type { ClockTime, DayPart } from './clock.ts'
import type { Edge } from './interval.ts'

/** Last (-1), this (0) or next (1): «الماضي», «الجاري», «المقبل». */
export type Shift = -1 | 0 | 1

/** Collected while an expression is read; nothing here is implied. */
export interface Fields {
  calendar?: 'gregorian' | 'hijri'
  year?: number
  /** Last year of a span of years. */
  yearTo?: number
  month?: number
  /** Last month of a span («يونيو ويوليو»). */
  monthTo?: number
  day?: number
  /** Last day of a span («بين 5 و7 يونيو»). */
  dayTo?: number
  /** ISO weekday, 1 Monday. */
  weekday?: number
  weekdayTo?: number
  /** Which such weekday of the month, -1 the last. */
  nth?: number
  /** Days from the anchor: today 0, yesterday -1. */
  offset?: number
  /** «الماضي» on the weekday, or on the month when there is no weekday. */
  shift?: Shift
  weekShift?: number
  monthShift?: number
  yearShift?: number
  edge?: Edge
  part?: DayPart
  clock?: ClockTime
  clockTo?: ClockTime
  zone?: string
}

/** What the clause around a date says about its direction; `near` is a present that may look either way, to the nearer day. */
export type Tense = 'past' | 'future' | 'near' | undefined
