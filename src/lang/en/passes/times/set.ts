// Sets: what recurs ("every day", "daily", "each year"); a rate beside a number belongs to the quantity.

import { TokenKind } from '../../../../text/index.ts'
import { isoDuration, type Reading } from '../../../../time/index.ts'
import { form, time, type Scan } from './scan.ts'

/** The set at `i`. */
export function readSet(s: Scan, i: number): Reading | undefined {
  const facts = time(s, i)
  if (facts === undefined) return undefined
  if (facts.set !== undefined) {
    // "a daily newspaper" qualifies a noun; news of what recurs sets the adverb at the end.
    const adverb = /^[^a-z0-9]*$/.test(form(s, i + 1)) || (facts.set === 'P1Y' && form(s, i) === 'annually')
    return adverb && !isRate(s, i)
      ? { first: i, last: i + 1, lead: 0, rule: 'en/times/set', meaning: { type: 'SET', duration: facts.set } }
      : undefined
  }
  if (facts.every !== true) return undefined
  const noun = time(s, i + 1)
  const weekday = noun?.weekday !== undefined
  if (!weekday && noun?.unit?.number !== 'one') return undefined
  const near = form(s, i - 1) === 'nearly' || form(s, i - 1) === 'almost'
  if (isRate(s, near ? i - 1 : i)) return undefined
  return {
    first: near ? i - 1 : i,
    last: i + 2,
    lead: 0,
    rule: 'en/times/set',
    meaning: {
      type: 'SET',
      duration: weekday || noun.unit === undefined ? 'P1W' : isoDuration(1, noun.unit.unit),
      ...(near ? { approx: true } : {}),
    },
  }
}

function isRate(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= s.first && i - k <= 6; k--) {
    if (s.tokens.kind[k] === TokenKind.number || s.tokens.words[k]?.number?.numeral !== undefined) return true
    if (s.tokens.kind[k] === TokenKind.punctuation && form(s, k) !== '%') return false
  }
  return false
}
