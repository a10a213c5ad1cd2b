// «الآن», «حاليا»: the day of publication, about.

import { dateMeaning, unresolved, type Reading } from '../../../../time/index.ts'
import { time, type Scan } from './scan.ts'

/** The present at `i`. */
export function readNow(s: Scan, i: number): Reading | undefined {
  const facts = time(s, i)
  if (facts?.day !== 'now') return undefined
  return {
    first: i,
    last: i + 1,
    lead: facts.lead,
    rule: 'ar/times/now',
    meaning: dateMeaning(s.anchor === undefined ? unresolved : { from: s.anchor, to: s.anchor }, true),
  }
}
