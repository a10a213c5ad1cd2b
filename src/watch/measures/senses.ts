// Senses: words of handing over in a stretch of tokens, and the segments that «in exchange», «while», “but” cut it into.

import { termsIn } from '../../lang/terms.ts'
import type { TokenRange } from '../../text/index.ts'
import type { Scene } from '../scene.ts'

/** One sense of a term over tokens `[first, last)`. */
export interface Sense extends TokenRange {
  readonly sense: string
}

/** Every sense told between tokens `first` and `last`, in order. */
export function sensesIn(scene: Scene, first: number, last: number): readonly Sense[] {
  return termsIn(scene.lexicon.transfers, scene.tokens, first, last, (word) => scene.lexicon.bases(word)).flatMap((term) =>
    term.means.map((sense) => ({ first: term.first, last: term.last, sense })),
  )
}

/** The stretches between words that begin another exchange. */
export function segmentsOf(range: TokenRange, senses: readonly Sense[]): readonly TokenRange[] {
  const cuts = senses.filter((s) => s.sense === 'cut')
  const starts = [range.first, ...cuts.map((c) => c.first)]
  return starts.map((first, i) => ({ first, last: starts[i + 1] ?? range.last })).filter((s) => s.last > s.first)
}

/** Whether two ranges stand no more than `gap` tokens apart. */
export function near(a: TokenRange, b: TokenRange, gap: number): boolean {
  return a.first - b.last < gap && b.first - a.last < gap
}

/** Tokens between two ranges; 0 when they touch or overlap. */
export function distance(a: TokenRange, b: TokenRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last)
}
