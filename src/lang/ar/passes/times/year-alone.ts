// Years in figures alone: «في 2014», «منذ 2011», «2014-2016», «بين 2011 و2014».

import { dateMeaning, yearsOf, type Reading } from '../../../../time/index.ts'
import { digits, form, time, type Scan } from './scan.ts'
import { farYear } from './unit.ts'
import { yearFigures } from './year.ts'

/** The year at `i`, when a word of time stands before it or it spans to another. */
export function readYearAlone(s: Scan, i: number): Reading | undefined {
  const year = yearFigures(s, i)
  if (year === undefined || year.year < 1700 || year.year > 2099) return undefined
  const before = form(s, i - 1)
  const facts = time(s, i - 1)
  const marked = year.next > i + 1
  const open = before === 'بين' || before === 'من' || before === 'وبين'
  const far = farYear(s, year.next, open)
  const timely =
    facts?.in === true ||
    facts?.signal === 'since' ||
    facts?.edge !== undefined ||
    before === 'ل' ||
    before === 'ب' ||
    PLAIN.has(before) ||
    before === 'ولغايه' ||
    before === 'لغايه'
  const maybe = before === 'ربما' || before === 'وربما'
  const listed =
    (maybe || ((before === 'و' || before === '،') && digits(s, i - 2, 4, 4) !== undefined)) &&
    year.year >= 1900 &&
    !/^\p{L}/u.test(form(s, year.next))
  const bracketed = before === '(' && form(s, far?.next ?? year.next) === ')'
  if (!(far !== undefined && year.year >= 1900) && !marked && !bracketed && !listed && !(timely && isYearHere(s, i, year.year, before)))
    return undefined
  const last = far?.next ?? year.next
  return {
    first: i,
    last,
    lead: 0,
    rule: 'ar/times/year',
    meaning: dateMeaning(yearsOf(year.year, far?.year ?? year.year), false, { year: year.year }),
  }
}

/** Nouns that take their year beside them: «انتخابات 2018». */
const PLAIN: ReadonlySet<string> = new Set([
  'انتخابات',
  'الانتخابات',
  'موازنه',
  'ميزانيه',
  'دستور',
  'اتفاق',
  'اتفاقيه',
  'لانتخابات',
  'بانتخابات',
  'موسم',
  'صيف',
])

/** Before «من», words that begin a stretch of time. */
const FROM: ReadonlySet<string> = new Set(['بدءا', 'اعتبارا', 'ابتداء', 'انطلاقا', 'بدايه', 'واعتبارا', 'وبدءا'])

/** Round figures before a noun count things, except after words that only time takes. */
function isYearHere(s: Scan, i: number, year: number, before: string): boolean {
  if (year < 1900 || year > 2060) return false
  const next = form(s, i + 1)
  const closed = next === '' || /^[^\p{L}\p{N}%]/u.test(next) || next === 'و'
  if (next === '%' || next === '$') return false
  const opened = form(s, i - 2)
  const strict =
    PLAIN.has(before) ||
    (before === 'من' && FROM.has(opened)) ||
    before.endsWith('في') ||
    before.endsWith('منذ') ||
    before.endsWith('خلال') ||
    before.endsWith('حتي') ||
    time(s, i - 1)?.edge !== undefined
  return closed || (strict && year % 100 !== 0)
}
