// Candidates: pairs of statements that may be one claim, found by shared keys and by the shared stretches of copies.

import type { SharedStretch } from '../../model/copy.ts'
import type { Statement } from '../../model/statement.ts'

/** A key that more statements bear says nothing of any two. */
export const CROWD = 64

/** Calls `visit` once for every pair of positions in `keys` that share a key which at most `CROWD` bear; near-linear in the number of keys. */
export function eachPair(keys: readonly (readonly number[])[], visit: (x: number, y: number) => void): void {
  const many = keys.length
  // Key and position in one exact number: sorting numbers is what a machine does best.
  const borne = new Float64Array(keys.reduce((n, list) => n + list.length, 0))
  let at = 0
  keys.forEach((list, position) => {
    for (const key of list) borne[at++] = key * many + position
  })
  borne.sort()
  const found: number[] = []
  let from = 0
  for (let i = 1; i <= borne.length; i++) {
    if (i < borne.length && keyIn(borne[i] as number, many) === keyIn(borne[from] as number, many)) continue
    if (i - from <= CROWD) {
      for (let x = from; x < i; x++) {
        const first = positionIn(borne[x] as number, many) * many
        for (let y = x + 1; y < i; y++) found.push(first + positionIn(borne[y] as number, many))
      }
    }
    from = i
  }
  const pairs = Float64Array.from(found).sort()
  pairs.forEach((pair, i) => {
    if (i === 0 || pair !== pairs[i - 1]) visit(keyIn(pair, many), positionIn(pair, many))
  })
}

function keyIn(value: number, many: number): number {
  return Math.floor(value / many)
}

function positionIn(value: number, many: number): number {
  return value - Math.floor(value / many) * many
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
