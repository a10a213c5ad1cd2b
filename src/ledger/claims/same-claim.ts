// The same claim: whether two statements would be filed in one row, and why.

import type { SameClaim } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import type { Between } from './between.ts'
import { excludes, ofOneFirst } from './exclusion.ts'
import { DAYS, pairOf, RULES } from './rules.ts'

/**
 * The edge between two statements, or undefined when they are different claims. Depends on these two and on their two articles only,
 * so that it never changes when other articles come or go. `x` lies in the first article of `between`; two of one article may be given in either order.
 */
export function sameClaim(x: Statement, y: Statement, between: Between): SameClaim | undefined {
  // Which of two other spellings a word is paired with rests on which statement is gone through first.
  const [a, b] = x.article === y.article && y.id < x.id ? [y, x] : [x, y]
  if (a.id === b.id || (tooFar(between) && !ofOneFirst(a, b)) || excludes(a, b) !== undefined) return undefined
  const pair = pairOf(a, b, between)
  let best: { readonly rule: string; readonly score: number } | undefined
  for (const { id, score } of RULES) {
    const found = score(pair)
    if (found !== undefined && (best === undefined || found > best.score)) best = { rule: id, score: Math.round(found * 1000) / 1000 }
  }
  if (best === undefined) return undefined
  return a.id < b.id ? { a: a.id, b: b.id, ...best } : { a: b.id, b: a.id, ...best }
}

/** What only copies may have in common: no rule for others but that of firsts looks so far. */
function tooFar({ oneText, days }: Between): boolean {
  return !oneText && days !== undefined && days > DAYS
}
