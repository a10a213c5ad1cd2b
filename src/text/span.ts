// Spans: half-open ranges of UTF-16 code units into an article's own text; folded text has its own map back (`Folded.at`).

/** A half-open range `[start, end)` of UTF-16 code units into an article's own text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Code units the two ranges share; zero when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Reading order: earlier first, and of two that start together the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
