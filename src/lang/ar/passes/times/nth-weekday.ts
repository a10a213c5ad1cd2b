// The nth weekday of a month: «أول جمعة من يوليو», «الثلاثاء الثالث من أيلول 2014», «آخر يوم من شهر أكتوبر».

import { civilOf, dateMeaning, nthWeekday, unresolved, type Interval, type Reading } from '../../../../time/index.ts'
import { form, isWord, number, time, type Scan } from './scan.ts'
import { monthUnitAt, unitAt } from './unit.ts'

/** The weekday or day by rank in a month that begins at `i`. */
export function readNthWeekday(s: Scan, i: number): Reading | undefined {
  const facts = time(s, i)
  const lead = facts?.lead ?? 0
  let rank: number | undefined
  let weekday: number | undefined
  let k = i
  const ahead =
    facts?.nth ?? (facts?.weekday === undefined ? (number(s, i)?.ordinal === true ? number(s, i)?.value : undefined) : undefined)
  if (ahead !== undefined) {
    rank = ahead
    k = facts?.nth !== undefined ? i + 1 : (number(s, i)?.last as number)
    const day = isWord(s, k, 'يوم')
    weekday = time(s, day ? k + 1 : k)?.weekdayBare ?? (day ? 0 : undefined)
    k = day && weekday !== 0 ? k + 2 : k + 1
  } else if (facts?.weekday !== undefined || facts?.body === 'اليوم') {
    weekday = facts.weekday ?? 0
    const after = number(s, i + 1)
    rank = time(s, i + 1)?.shift === 'last' ? -1 : after?.ordinal === true && !after.digits ? after.value : undefined
    k = rank === -1 ? i + 2 : (after?.last ?? i + 1)
  }
  if (rank === undefined || weekday === undefined || rank > 31 || (weekday > 0 && rank > 5)) return undefined
  const mark = form(s, k)
  if (mark === 'من' || mark === 'في') k++
  const month = monthUnitAt(s, k) ?? unitAt(s, k)
  if (month?.unit !== 'month' || month.bare) return undefined
  return {
    first: i,
    last: month.next,
    lead,
    rule: 'ar/times/nth-weekday',
    meaning: dateMeaning(dayIn(month.interval, weekday, rank), false),
  }
}

function dayIn(month: Interval, weekday: number, rank: number): Interval {
  if (month.from === null || month.to === null) return unresolved
  const { year, month: number } = civilOf(month.from)
  const day = weekday === 0 ? (rank < 0 ? month.to : month.from + rank - 1) : nthWeekday(year, number, weekday, rank)
  return { from: day, to: day }
}
