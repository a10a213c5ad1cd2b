// First since: a clause that says that nothing of its kind happened since a time long past.

import type { TimeExpression } from '../model/annotation.ts'
import type { Sign, Statement } from '../model/statement.ts'

/** A time nearer than this is the event's own. */
const LONG_AGO = 300
const DAY = 86_400_000
const YEARS = /^P(\d{1,3})Y$/
/** «24 years» are whole years: the day may be off by this many. */
const LEEWAY = 200

/** The time since which, by the clause's words, it is the first: «لأول مرة منذ عام 2000», «بعد 24 عاماً», “the first since 2000”. Undefined where it says no such thing. */
export function firstSince(
  signs: readonly Sign[],
  times: readonly TimeExpression[],
  published: string | undefined,
): Statement['firstSince'] {
  if (!signs.includes('first') || published === undefined) return undefined
  const now = Date.parse(published.slice(0, 10))
  for (const { from, to, duration } of times) {
    if (signs.includes('since') && from !== null && from !== undefined && now - Date.parse(from) > LONG_AGO * DAY)
      return { from, to: to ?? from }
    const years = duration === undefined ? null : YEARS.exec(duration)
    if (years !== null) {
      const then = new Date(now)
      then.setUTCFullYear(then.getUTCFullYear() - Number(years[1]))
      return { from: dayOf(then.getTime() - LEEWAY * DAY), to: dayOf(then.getTime() + LEEWAY * DAY) }
    }
  }
  return undefined
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
