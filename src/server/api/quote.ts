// An article's own words with what stands around them.

import type { Span } from '../../text/span.ts'

/** UTF-16 code units of context on either side. */
const AROUND = 200

/** Words with their surroundings, all of it plain text. */
export interface Quote {
  readonly before: string
  readonly words: string
  readonly after: string
  readonly start: number
  readonly end: number
}

/** What `spans` cover, from the first to the last, with some context of the same paragraph, cut between words. */
export function quoteOf(text: string, spans: readonly Span[]): Quote {
  const start = Math.min(...spans.map((span) => span.start), text.length)
  const end = Math.max(...spans.map((span) => span.end), start)
  // A byline or a headline before a paragraph says nothing of its words.
  const line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1
  const next = text.indexOf('\n', end)
  const near = start <= AROUND ? 0 : spaceAfter(text, start - AROUND, start)
  const far = end + AROUND >= text.length ? text.length : spaceBefore(text, end + AROUND, end)
  const from = Math.min(start, Math.max(near, line))
  const to = next < 0 ? far : Math.min(far, next)
  return { before: text.slice(from, start), words: text.slice(start, end), after: text.slice(end, to), start, end }
}

function spaceAfter(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) if (/\s/u.test(text.charAt(i))) return i + 1
  return from
}

function spaceBefore(text: string, from: number, start: number): number {
  for (let i = from; i > start; i--) if (/\s/u.test(text.charAt(i))) return i
  return from
}
