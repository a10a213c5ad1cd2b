// Years in figures: beside a date ("June 2014"), after a word of time ("since 2011"), in spans ("2014-2016", "between 2011 and 2014").

import { dateMeaning, yearsOf, type Reading } from '../../../../time/index.ts'
import { digits, form, isGlued, time, type Scan } from './scan.ts'

/** The year at `i`, which grouping and decimals rule out. */
export function yearAt(s: Scan, i: number): { year: number; next: number } | undefined {
  const year = digits(s, i, 4, 4)
  if (year === undefined || year < 1000 || year > 2150) return undefined
  if (isGlued(s, i + 1) && isGlued(s, i + 2) && digits(s, i + 2, 1, 9) !== undefined && (form(s, i + 1) === '.' || form(s, i + 1) === ','))
    return undefined
  if (isGlued(s, i + 1) && time(s, i + 1) === undefined && /^[a-z%]/.test(form(s, i + 1))) return undefined
  return { year, next: i + 1 }
}

/** The other end of a span of years. */
export function farYear(s: Scan, k: number, open: boolean): { year: number; next: number } | undefined {
  const mark = form(s, k)
  if (mark !== '-' && mark !== '/' && !(open && (mark === 'and' || mark === 'to' || mark === 'until' || mark === 'through')))
    return undefined
  const base = digits(s, k - 1, 4, 4) as number
  const short = mark === '-' || mark === '/' ? digits(s, k + 1, 2, 2) : undefined
  if (short !== undefined && short > base % 100) return { year: base - (base % 100) + short, next: k + 2 }
  const year = yearAt(s, k + 1)
  return year !== undefined && year.year > base ? year : undefined
}

/** A year that stands by itself at `i`. */
export function readYearAlone(s: Scan, i: number): Reading | undefined {
  const year = yearAt(s, i)
  if (year === undefined || year.year < 1700 || year.year > 2099) return undefined
  const before = form(s, i - 1)
  const far = farYear(s, year.next, before === 'between' || before === 'from')
  const next = form(s, far?.next ?? year.next)
  const bracketed = before === '(' && next === ')'
  const closed = next === '' || /^[^\p{L}\p{N}%$]/u.test(next) || CLOSES.has(next)
  const strict = before === 'in' || before === 'since' || before === 'during' || before === 'by' || before === 'until'
  const timely = time(s, i - 1)?.in === true && year.year >= 1900 && year.year < 2061 && (closed || (strict && year.year % 100 !== 0))
  const adjective = (before === 'the' || before === 'its' || before === 'a') && year.year >= 1900 && year.year < 2061 && DATED.has(next)
  if (far === undefined && !bracketed && !timely && !adjective) return undefined
  return {
    first: i,
    last: far?.next ?? year.next,
    lead: 0,
    rule: 'en/times/year',
    meaning: dateMeaning(yearsOf(year.year, far?.year ?? year.year), false, { year: year.year }),
  }
}

/** Nouns that take their year before them: "the 2012 election". */
const DATED: ReadonlySet<string> = new Set([
  'election',
  'elections',
  'campaign',
  'agreement',
  'deal',
  'ceasefire',
  'attack',
  'attacks',
  'budget',
  'resolution',
  'uprising',
  'revolution',
  'invasion',
  'massacre',
  'coup',
  'constitution',
  'treaty',
  'accord',
  'truce',
  'conflict',
  'war',
  'referendum',
  'vote',
])

const CLOSES: ReadonlySet<string> = new Set([
  'and',
  'when',
  'to',
  'by',
  'after',
  'as',
  'but',
  'with',
  'for',
  'in',
  'at',
  'that',
  'which',
  'until',
  'or',
  'on',
  'over',
  'from',
  "'s",
  'the',
  'a',
])
