// Candidates: pairs of statements that may be one claim, found by shared keys and by the shared stretches of copies.

import type { SharedStretch } from '../../model/copy.ts'
import type { Statement } from '../../model/statement.ts'
import { A_BUCKET, bucketIn, ENOUGH, keysOf, rankOf } from './keys.ts'

/** Of those that bear a key only the first so many, by {@link rankOf}, meet through it. */
export const CROWD = 32

/** Calls `visit` once for every two statements that their keys bring together. */
export function eachMeeting(
  statements: readonly Statement[],
  published: Pick<ReadonlyMap<string, string>, 'get'>,
  visit: (a: Statement, b: Statement) => void,
): void {
  const ranked = statements
    .map((statement) => ({ statement, rank: rankOf(statement, published.get(statement.article)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ statement }) => statement)
  eachPair(
    ranked.map((statement) => keysOf(statement, published.get(statement.article))),
    (x, y) => visit(ranked[x] as Statement, ranked[y] as Statement),
  )
}

/**
 * Calls `visit` once for every pair of positions in `keys` that meet through {@link ENOUGH} keys of one bucket; near-linear in the number of keys.
 * Positions ascend by {@link rankOf}.
 */
function eachPair(keys: readonly (readonly number[])[], visit: (x: number, y: number) => void): void {
  const many = keys.length
  const buckets = new Map<number, number[]>()
  keys.forEach((list, position) => {
    for (const key of list) {
      const bucket = bucketIn(key)
      // Key and position in one exact number: sorting numbers is what a machine does best.
      const one = (key % A_BUCKET) * many + position
      const borne = buckets.get(bucket)
      if (borne === undefined) buckets.set(bucket, [one])
      else borne.push(one)
    }
  })
  const met: number[] = []
  for (const borne of buckets.values()) meetings(Float64Array.from(borne).sort(), many, met)
  const pairs = Float64Array.from(met).sort()
  pairs.forEach((pair, i) => {
    if (pair !== pairs[i - 1]) visit(Math.floor(pair / many), pair % many)
  })
}

/** Puts the pairs of positions that meet within one bucket into `met`, as x · many + y. */
function meetings(borne: Float64Array, many: number, met: number[]): void {
  const found: number[] = []
  let from = 0
  for (let i = 1; i <= borne.length; i++) {
    if (i < borne.length && Math.floor((borne[i] as number) / many) === Math.floor((borne[from] as number) / many)) continue
    const to = Math.min(i, from + CROWD)
    for (let x = from; x < to; x++) {
      const first = ((borne[x] as number) % many) * many
      for (let y = x + 1; y < to; y++) found.push(first + ((borne[y] as number) % many))
    }
    from = i
  }
  const pairs = Float64Array.from(found).sort()
  for (let i = 0, next = 0; i < pairs.length; i = next) {
    const pair = pairs[i] as number
    while (next < pairs.length && pairs[next] === pair) next++
    if (next - i >= ENOUGH) met.push(pair)
  }
}

/** Pairs of statements of two copies that lie opposite each other in a shared stretch. Both lists ascend by place. */
export function pairsByStretches(
  a: readonly Statement[],
  b: readonly Statement[],
  stretches: readonly SharedStretch[],
): readonly (readonly [Statement, Statement])[] {
  const pairs: (readonly [Statement, Statement])[] = []
  const seen = new Set<string>()
  for (const stretch of stretches) {
    const there = b.filter((y) => touches(y, stretch.b.start, stretch.b.end))
    if (there.length === 0) continue
    const scale = (stretch.b.end - stretch.b.start) / (stretch.a.end - stretch.a.start)
    for (const x of a) {
      if (!touches(x, stretch.a.start, stretch.a.end)) continue
      for (const y of there) {
        const opposite = x.content.some((span) =>
          touches(y, stretch.b.start + (span.start - stretch.a.start) * scale, stretch.b.start + (span.end - stretch.a.start) * scale),
        )
        const key = `${x.id} ${y.id}`
        if (!opposite || seen.has(key)) continue
        seen.add(key)
        pairs.push([x, y])
      }
    }
  }
  return pairs
}

function touches({ content }: Statement, start: number, end: number): boolean {
  return content.some((span) => span.start < end && span.end > start)
}
