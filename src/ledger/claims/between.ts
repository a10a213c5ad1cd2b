// Between: what two articles have to do with each other, for comparing what they say.

import type { SharedStretch } from '../../model/copy.ts'
import type { Statement } from '../../model/statement.ts'
import type { Span } from '../../text/span.ts'
import { actorOf } from './likeness.ts'

/** What a statement takes from its article: when it was published, and whom and what the article names. */
export interface Frame {
  readonly article: string
  /** `YYYY-MM-DD`, or longer. */
  readonly published?: string
  readonly named: ReadonlySet<string>
}

/** Two articles side by side: a function of these two. */
export interface Between {
  /** Stretches that two copies share; absent for articles that are no copies of each other. */
  readonly stretches?: readonly SharedStretch[]
  /** Days between their publications; absent when one is unknown. */
  readonly days?: number
  /** Whether both statements stand in one text: in one article, or in two copies of it. */
  readonly oneText: boolean
  /** How much of the one that names less both name, 0 to 1; 1 for one article beside itself. */
  readonly kin: number
}

/** Fewer names in common are chance. */
const FEWEST = 2

/** The frame of an article, from its statements. */
export function frameOf(article: string, published: string | undefined, statements: readonly Statement[]): Frame {
  const named = new Set(statements.flatMap((s) => [...s.entities, ...s.nested.map((hop) => hop.entity)]).map(actorOf))
  return { article, ...(published === undefined ? {} : { published }), named }
}

/** Two frames side by side; what they name is compared when it is asked for. */
export function between(a: Frame, b: Frame, stretches?: readonly SharedStretch[]): Between {
  const days = a.published === undefined || b.published === undefined ? undefined : Math.abs(dayOf(a.published) - dayOf(b.published))
  return {
    ...(stretches === undefined ? {} : { stretches }),
    ...(days === undefined ? {} : { days }),
    oneText: stretches !== undefined || a.article === b.article,
    get kin() {
      return a.article === b.article ? 1 : kinOf(a.named, b.named)
    },
  }
}

function kinOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a]
  let both = 0
  for (const id of less) if (more.has(id)) both++
  return both < FEWEST ? 0 : both / less.size
}

const days = new Map<string, number>()

/** Days since 1970. */
export function dayOf(date: string): number {
  const day = date.slice(0, 10)
  let number = days.get(day)
  if (number === undefined) days.set(day, (number = Math.floor(Date.parse(day) / 86_400_000)))
  return number
}

/** Share of both statements' characters that lie opposite each other in shared stretches, 0 to 1 (Dice). `a` lies in the stretches' `a`. */
export function aligned(a: Statement, b: Statement, stretches: readonly SharedStretch[]): number {
  let opposite = 0
  for (const stretch of stretches) {
    const [x, y] = [within(a.content, stretch.a), within(b.content, stretch.b)]
    if (x === undefined || y === undefined) continue
    const scale = (stretch.b.end - stretch.b.start) / (stretch.a.end - stretch.a.start)
    const from = Math.max((x.start - stretch.a.start) * scale, y.start - stretch.b.start)
    const to = Math.min((x.end - stretch.a.start) * scale, y.end - stretch.b.start)
    opposite += Math.max(0, to - from)
  }
  return Math.min(1, (2 * opposite) / (lengthOf(a.content) + lengthOf(b.content)))
}

/** From the first to the last character of `spans` inside `stretch`. */
function within(spans: readonly Span[], stretch: Span): Span | undefined {
  let start = Infinity
  let end = -1
  for (const span of spans) {
    if (span.end <= stretch.start || span.start >= stretch.end) continue
    start = Math.min(start, Math.max(span.start, stretch.start))
    end = Math.max(end, Math.min(span.end, stretch.end))
  }
  return end < 0 ? undefined : { start, end }
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((n, span) => n + span.end - span.start, 0)
}
