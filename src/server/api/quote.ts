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

/** What `spans` cover, from the first to the last, with some context, cut between words. */
export function quoteOf(text: string, spans: readonly Span[]): Quote {
  const start = Math.min(...spans.map((span) => span.start), text.length)
  const end = Math.max(...spans.map((span) => span.end), start)
  const from = start <= AROUND ? 0 : spaceAfter(text, start - AROUND, start)
  const to = end + AROUND >= text.length ? text.length : spaceBefore(text, end + AROUND, end)
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
