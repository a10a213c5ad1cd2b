// Sets: what recurs («يوميا», «كل أسبوع», «كل جمعة»); a rate beside a number belongs to the quantity.

import { TokenKind } from '../../../../text/index.ts'
import { isoDuration, type Reading } from '../../../../time/index.ts'
import { form, time, type Scan } from './scan.ts'

/** How far back a number makes an adverb its rate. */
const REACH = 7

/** The set at `i`. */
export function readSet(s: Scan, i: number): Reading | undefined {
  const facts = time(s, i)
  if (facts === undefined) return undefined
  const give = (last: number, duration: string): Reading => ({
    first: i,
    last,
    lead: facts.lead,
    rule: 'ar/times/set',
    meaning: { type: 'SET', duration },
  })
  if (facts.set !== undefined) return isRate(s, i) ? undefined : give(i + 1, facts.set)
  if (facts.every !== true) return undefined
  const noun = time(s, i + 1)
  if (noun === undefined || noun.definite || noun.lead > 0) return undefined
  // «كل عام وأنتم بخير» is a greeting.
  if (noun.unit?.number === 'one' && form(s, i + 2) !== 'وانتم')
    return isRate(s, i) ? undefined : give(i + 2, isoDuration(1, noun.unit.unit))
  if (noun.unit?.number === 'two' && noun.unit.bare !== '') return give(i + 2, isoDuration(2, noun.unit.unit))
  if (noun.weekdayBare !== undefined) return give(i + 2, 'P1W')
  return noun.part !== undefined ? give(i + 2, 'P1D') : undefined
}

function isRate(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= s.first && i - k <= REACH; k--) {
    if (s.tokens.kind[k] === TokenKind.number) return true
    if (s.tokens.kind[k] === TokenKind.punctuation && form(s, k) !== '%') return false
    if (s.tokens.words[k]?.number?.numeral !== undefined) return true
  }
  return false
}
