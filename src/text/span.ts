// Spans: half-open ranges of UTF-16 code units, with separate brands for source text and folded text.

/** A half-open range `[start, end)` of UTF-16 code units into an article's own text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** An index into folded text. Only {@link Folded.at} turns it into a source index. */
export type FoldedIndex = number & { readonly __folded?: true }

/** Code units the two ranges share; zero when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Reading order: earlier first, and of two that start together the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
