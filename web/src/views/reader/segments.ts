// A stretch of text cut where any layer begins or ends, so that each piece bears a fixed set of layers.

export interface Mark {
  readonly start: number
  readonly end: number
  /** CSS class of the layer. */
  readonly layer: string
  /** What the mark means, in words. */
  readonly note?: string
  /** Entity to go to. */
  readonly entity?: string
}

export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** Cuts [start, end) at the ends of `marks`. */
export function segments(start: number, end: number, marks: readonly Mark[]): readonly Segment[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end)])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end
    return { start: from, end: to, marks: here.filter((mark) => mark.start <= from && mark.end >= to) }
  })
}
