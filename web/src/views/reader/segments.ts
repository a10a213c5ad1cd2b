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

/** Cuts [start, end) at the ends of `marks`, in one sweep: a paragraph may bear thousands of them. */
export function segments(start: number, end: number, marks: readonly Mark[]): readonly Segment[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start).sort((a, b) => a.start - b.start)
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end)])].sort(
    (a, b) => a - b,
  )
  const made: Segment[] = []
  let open: Mark[] = []
  let next = 0
  cuts.slice(0, -1).forEach((from, i) => {
    open = open.filter((mark) => mark.end > from)
    for (; next < here.length; next++) {
      const mark = here[next]
      if (mark === undefined || mark.start > from) break
      if (mark.end > from) open.push(mark)
    }
    made.push({ start: from, end: cuts[i + 1] ?? end, marks: [...open] })
  })
  return made
}
