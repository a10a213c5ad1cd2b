// The days of what became of a link: a date of the clause for each word of it, and a length of time that it has lasted.

import type { OpenDays } from '../../model/link.ts'
import { addMonths, formatDay, parseDay } from '../../time/index.ts'
import type { WatchedClause } from '../clauses.ts'
import { distance } from '../measures/senses.ts'
import { spanOf, type Scene } from '../scene.ts'
import { ACTS, type Told } from './told.ts'
import { tokensOf, within } from '../../text/index.ts'

/** Farther than this a date is another word's. */
const REACH = 20

/**
 * The days that the clause gives `word`. A date belongs to the last such word before it, or to the first after it; «since» opens it to the
 * day of the statement, but «for the first time since» dates nothing. For what stopped also «for four years», counted back from the
 * statement. Without any, both ends stay open but for the statement.
 */
export function daysAround(scene: Scene, clause: WatchedClause, word: Told, told: readonly Told[], stated: string): OpenDays {
  const acts = told.filter((t) => ACTS.has(t.sense))
  const isFirst = told.some((t) => t.sense === 'first')
  const [first, last] = [clause.ranges[0], clause.ranges.at(-1)]
  if (first === undefined || last === undefined) return { from: null, to: stated }
  for (const time of within(scene.times, spanOf(scene.tokens, { first: first.first, last: last.last }))) {
    const at = tokensOf(scene.tokens, time)
    if (!clause.ranges.some((range) => at.first >= range.first && at.last <= range.last)) continue
    const owner = acts.filter((act) => act.last <= at.first).at(-1) ?? acts.find((act) => act.first >= at.last)
    if (owner !== word || distance(at, word) > REACH) continue
    const days = daysOf(time.from, time.to) ?? (word.sense === 'stop' ? lasted(time.duration, stated) : undefined)
    if (days === undefined) continue
    const isSince = told.some((t) => t.sense === 'since' && t.last <= at.first && at.first - t.last <= 1)
    if (!isSince) return days
    if (!isFirst) return { from: days.from, to: stated }
  }
  return { from: null, to: stated }
}

function daysOf(from: string | null | undefined, to: string | null | undefined): OpenDays | undefined {
  if (from === undefined || (from === null && (to ?? null) === null)) return undefined
  return { from: from?.slice(0, 10) ?? null, to: to?.slice(0, 10) ?? null }
}

/** «بعد توقف دام أربع سنوات» said in June 2024: some time in the year around June 2020. */
function lasted(duration: string | undefined, stated: string): OpenDays | undefined {
  const years = /^P(\d{1,3})Y$/.exec(duration ?? '')
  const months = /^P(\d{1,3})M$/.exec(duration ?? '')
  const back = years === null ? (months === null ? undefined : Number(months[1])) : Number(years[1]) * 12
  if (back === undefined) return undefined
  const said = parseDay(stated)
  if (said === undefined) return undefined
  const day = addMonths(said, -back)
  const slack = years === null ? 16 : 183
  return { from: formatDay(day - slack), to: formatDay(day + slack) }
}
