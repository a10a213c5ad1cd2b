// Seasons: «صيف 2014», «الشتاء الماضي», «ربيع العام الماضي»; three calendar months of the north.

import { civilOf, dateMeaning, monthsOf, unresolved, type Reading } from '../../../../time/index.ts'
import { time, type Scan } from './scan.ts'
import { shiftOf } from './day-month.ts'
import { bareYear } from './period.ts'
import { unitAt } from './unit.ts'

/** The season at `i`, with a year or relation beside it; alone it is none («الربيع العربي»). */
export function readSeason(s: Scan, i: number): Reading | undefined {
  const facts = time(s, i)
  if (facts?.season === undefined) return undefined
  const month = facts.season
  const give = (last: number, year: number | undefined): Reading => ({
    first: i,
    last,
    lead: facts.lead,
    rule: 'ar/times/season',
    meaning: dateMeaning(year === undefined ? unresolved : monthsOf(year, month, month + 2), true),
  })
  const shift = facts.definite ? shiftOf(s, i + 1) : undefined
  if (shift !== undefined) {
    if (s.anchor === undefined) return give(i + 2, undefined)
    const now = civilOf(s.anchor)
    const past = now.month > month + 2 ? now.year : now.year - 1
    return give(i + 2, shift === -1 ? past : shift === 0 ? now.year : now.month < month ? now.year : now.year + 1)
  }
  const year = bareYear(s, i + 1) ?? unitAt(s, i + 1)
  if (year === undefined || year.unit !== 'year' || year.bare) return undefined
  return give(year.next, year.interval.from === null ? undefined : civilOf(year.interval.from).year)
}
