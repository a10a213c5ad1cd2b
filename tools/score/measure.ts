// Measures: spans compared by Dice, records matched one to one, and the sums that figures are made of.

import { overlap, type Span } from '../../src/text/span.ts'

/** A running sum behind one figure: F1 of two sets, or a rate. */
export type Figure =
  { readonly kind: 'f1'; hits: number; gold: number; found: number } | { readonly kind: 'rate'; hits: number; of: number }

/** Figures by name, in the order they were first touched. */
export class Figures {
  readonly all: Map<string, Figure> = new Map()

  /** Adds to an F1 figure. */
  f1(name: string, hits: number, gold: number, found: number): void {
    const figure = this.all.get(name) ?? { kind: 'f1', hits: 0, gold: 0, found: 0 }
    if (figure.kind !== 'f1') throw new Error(`${name} is a rate`)
    figure.hits += hits
    figure.gold += gold
    figure.found += found
    this.all.set(name, figure)
  }

  /** Adds to a rate. */
  rate(name: string, hits: number, of: number): void {
    const figure = this.all.get(name) ?? { kind: 'rate', hits: 0, of: 0 }
    if (figure.kind !== 'rate') throw new Error(`${name} is no rate`)
    figure.hits += hits
    figure.of += of
    this.all.set(name, figure)
  }
}

/** The value of a figure between 0 and 1; undefined when nothing was counted. */
export function valueOf(figure: Figure): number | undefined {
  if (figure.kind === 'rate') return figure.of === 0 ? undefined : figure.hits / figure.of
  return figure.gold + figure.found === 0 ? undefined : (2 * figure.hits) / (figure.gold + figure.found)
}

/** Characters that two sets of spans share. */
export function shared(as: readonly Span[], bs: readonly Span[]): number {
  return as.reduce((n, a) => n + bs.reduce((m, b) => m + overlap(a, b), 0), 0)
}

/** Characters that a set of spans covers. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((n, s) => n + s.end - s.start, 0)
}

/** Dice coefficient of two sets of spans, in characters. */
export function dice(as: readonly Span[], bs: readonly Span[]): number {
  const length = lengthOf(as) + lengthOf(bs)
  return length === 0 ? 0 : (2 * shared(as, bs)) / length
}

/** Greedy one-to-one matching by falling weight; pairs of weight 0 never match. */
export function matched<G, F>(golds: readonly G[], founds: readonly F[], weight: (gold: G, found: F) => number): [G, F][] {
  const pairs: [weight: number, gold: number, found: number][] = []
  golds.forEach((g, i) => {
    founds.forEach((f, j) => {
      const w = weight(g, f)
      if (w > 0) pairs.push([w, i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  const result: [G, F][] = []
  for (const [, i, j] of pairs) {
    if (usedGold.has(i) || usedFound.has(j)) continue
    usedGold.add(i)
    usedFound.add(j)
    result.push([golds[i] as G, founds[j] as F])
  }
  return result
}
