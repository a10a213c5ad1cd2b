// What lies within a span, found by halving: so that looking around each clause of a long text stays linear in the text.

import type { TokenRange } from './sentence.ts'
import type { Span } from './span.ts'
import type { Tokens } from './token.ts'
import type { Word } from './word.ts'

/** Least `i` of `count` for which `holds`, which once true stays true; `count` when none. */
export function lowest(count: number, holds: (i: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Records of a flat layer in reading order that lie wholly within `span`. */
export function within<T extends Span>(records: readonly T[], span: Span): readonly T[] {
  const first = lowest(records.length, (i) => (records[i] as T).start >= span.start)
  let last = first
  while (last < records.length && (records[last] as T).end <= span.end) last++
  return records.slice(first, last)
}

/** Tokens that lie in a span: the first that ends after its start, up to the first that starts at its end or later. */
export function tokensOf(tokens: Tokens<Word>, span: Span): TokenRange {
  const first = lowest(tokens.count, (k) => (tokens.end[k] as number) > span.start)
  const last = lowest(tokens.count, (k) => (tokens.start[k] as number) >= span.end)
  return { first, last: Math.max(first, last) }
}
