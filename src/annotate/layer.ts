// Layers: records settled into reading order without overlaps, with the token index that passes look them up by.

import type { Layer } from '../lang/draft.ts'
import { byPosition, type Span, type Tokens } from '../text/index.ts'

/** A layer that nothing has filled yet. */
export function emptyLayer<T>(tokenCount: number): Layer<T> {
  return { items: [], at: new Int32Array(tokenCount).fill(-1) }
}

/**
 * Settles overlaps: the longest record wins, of equals the earlier rule in `records`. Order in, order out does not matter otherwise.
 * Records that start together and end together are one.
 */
export function settle<T extends Span>(records: readonly T[]): T[] {
  if (records.every((record, i) => i === 0 || record.start >= (records[i - 1] as T).end)) return [...records]
  const sorted = records.map((record, rank) => ({ record, rank })).sort((a, b) => byPosition(a.record, b.record) || a.rank - b.rank)
  const kept: T[] = []
  for (const { record } of sorted) {
    let last = kept[kept.length - 1]
    if (last !== undefined && record.start < last.end) {
      if (record.end - record.start <= last.end - last.start) continue
      while (last !== undefined && record.start < last.end && record.end - record.start > last.end - last.start) {
        kept.pop()
        last = kept[kept.length - 1]
      }
      if (last !== undefined && record.start < last.end) continue
    }
    kept.push(record)
  }
  return kept
}

/** A finished layer over `tokens` from records in reading order that do not overlap. */
export function layerOf<T extends Span, W>(items: readonly T[], tokens: Tokens<W>): Layer<T> {
  const at = new Int32Array(tokens.count).fill(-1)
  let i = 0
  items.forEach((item, index) => {
    while (i < tokens.count && (tokens.end[i] as number) <= item.start) i++
    for (let k = i; k < tokens.count && (tokens.start[k] as number) < item.end; k++) at[k] = index
  })
  return { items, at }
}
