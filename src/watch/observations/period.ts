// Periods as a user writes them: a day, a month, a year, or two of them with a slash between (ISO 8601).

import type { Days } from '../../model/watch.ts'
import { formatDay, isCivil, dayOf } from '../../time/civil.ts'
import { monthOf, yearsOf, type Interval } from '../../time/interval.ts'

/** The days of `text`; `undefined` when it is no period or runs backwards. */
export function periodOf(text: string): Days | undefined {
  const [first, last = first, ...more] = text.split('/').map((part) => unitOf(part.trim()))
  if (first === undefined || last === undefined || more.length > 0) return undefined
  const { from } = first
  const { to } = last
  return from === null || to === null || to < from ? undefined : { from: formatDay(from), to: formatDay(to) }
}

function unitOf(text: string): Interval | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text)
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? NaN), Number(parts[3] ?? NaN)]
  if (Number.isNaN(month)) return yearsOf(year)
  if (month < 1 || month > 12) return undefined
  if (Number.isNaN(day)) return monthOf(year, month)
  if (!isCivil(year, month, day)) return undefined
  const at = dayOf(year, month, day)
  return { from: at, to: at }
}
