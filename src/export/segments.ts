// Segments: an article cut wherever a record begins or ends, so that overlapping layers can be drawn as flat markup.

import type { Annotation } from '../model/annotation.ts'
import type { Span } from '../text/span.ts'

/** A stretch of text and the records that cover it. */
export interface Segment extends Span {
  readonly covering: readonly Annotation[]
}

/** The stretches of text that a record marks: its own span, or every span of a claim's content. */
export function marked(annotation: Annotation): readonly Span[] {
  return annotation.kind === 'attribution' ? annotation.content : [annotation]
}

/** Lam and alef are one glyph: a border between them is drawn before the lam, or the alef would vanish. */
function joined(text: string, start: number): number {
  return start > 0 && text.charAt(start - 1) === 'ل' && 'اأإآ'.includes(text.charAt(start)) ? start - 1 : start
}

/** Cuts `within` at every border of a record, in order; linear in the number of borders but for what covers each stretch. */
export function segments(within: Span, annotations: readonly Annotation[], text: string): Segment[] {
  const parts = annotations
    .flatMap((annotation) =>
      marked(annotation).map((span) => ({
        annotation,
        start: Math.max(joined(text, span.start), within.start),
        end: Math.min(span.end, within.end),
      })),
    )
    .filter((part) => part.end > part.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const borders = [...new Set([within.start, within.end, ...parts.flatMap((p) => [p.start, p.end])])].sort((a, b) => a - b)
  let open: typeof parts = []
  let next = 0
  return borders.slice(0, -1).map((start, i) => {
    open = open.filter((part) => part.end > start)
    while (next < parts.length && (parts[next] as (typeof parts)[number]).start <= start) open.push(parts[next++] as (typeof parts)[number])
    return { start, end: borders[i + 1] as number, covering: open.map((part) => part.annotation) }
  })
}
