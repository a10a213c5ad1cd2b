// Records within a span, found by halving: so that looking around each clause of a long text stays linear in the text.

import type { Span } from '../text/index.ts'

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
