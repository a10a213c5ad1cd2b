// Seasons: «صيف 2014», «الشتاء الماضي», «ربيع العام الماضي»; three calendar months of the north.

import { civilOf, dateMeaning, monthsOf, unresolved, type Reading } from '../../../../time/index.ts'
import { form, time, type Scan } from './scan.ts'
import { shiftOf } from './day-month.ts'
import { bareYear } from './period.ts'
import { unitAt } from './unit.ts'

/** The season at `i`, with a year or relation beside it; alone it is none («الربيع العربي»). */
export function readSeason(s: Scan, i: number): Reading | undefined {
  const pointer = time(s, i)
  // «هذا الصيف»
  if (pointer?.this === true && pointer.lead === 0) return seasonNow(s, i)
  const facts = pointer
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
  if (facts.definite && comes(s, i)) {
    const now = s.anchor === undefined ? undefined : civilOf(s.anchor)
    return give(i + 1, now === undefined ? undefined : now.month > month + 2 ? now.year + 1 : now.year)
  }
  const year = bareYear(s, i + 1) ?? unitAt(s, i + 1)
  if (year === undefined || year.unit !== 'year' || year.bare) return undefined
  return give(year.next, year.interval.from === null ? undefined : civilOf(year.interval.from).year)
}

/** «هذا الصيف»: the season of the year of publication. */
function seasonNow(s: Scan, i: number): Reading | undefined {
  const noun = time(s, i + 1)
  if (noun?.season === undefined || !noun.definite || noun.lead > 0) return undefined
  const interval = s.anchor === undefined ? unresolved : monthsOf(civilOf(s.anchor).year, noun.season, noun.season + 2)
  return { first: i, last: i + 2, lead: 0, rule: 'ar/times/season', meaning: dateMeaning(interval, true) }
}

/** «في الخريف» of what is to come; with an adjective («الربيع العربي») it is no season. */
function comes(s: Scan, i: number): boolean {
  const before = form(s, i - 1)
  return (
    (before === 'في' || before === 'بحلول' || before === 'خلال') &&
    !form(s, i + 1).startsWith('ال') &&
    (s.tense(i) === 'future' || s.tense(i) === 'near')
  )
}
