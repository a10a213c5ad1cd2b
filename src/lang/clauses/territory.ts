// Territory: which tokens somebody is reported to have said, and which words report it.

import type { Attribution } from '../../model/annotation.ts'
import { tokensOf, type Span, type Word } from '../../text/index.ts'
import type { Draft } from '../draft.ts'

/** An attribution with the tokens of its content, ascending. */
export interface Holding {
  readonly attribution: Attribution
  readonly tokens: readonly number[]
  /** Holdings inside this one, outermost only. */
  readonly inner: Holding[]
}

/** The attributions of one article over its tokens. */
export interface Territory {
  /** In order of their first token. */
  readonly holdings: readonly Holding[]
  /** 1 for a token that is somebody's content. */
  readonly held: Uint8Array
  /** 2 for a token of a cue, 1 for one of a source. */
  readonly frame: Uint8Array
}

/** Values of `Territory.frame`. */
export const Frame = { source: 1, cue: 2 } as const

/** Deepest that contents may stand in one another and still be looked up. */
const DEEPEST = 8

/** Lays the attributions of `draft` over its tokens: linear in their lengths. */
export function territoryOf<W extends Word>(draft: Draft<W>): Territory {
  const held = new Uint8Array(draft.tokens.count)
  const frame = new Uint8Array(draft.tokens.count)
  const holdings: Holding[] = []
  for (const attribution of draft.attributions.items) {
    const tokens = attribution.content.flatMap((span) => indicesOf(draft, span)).filter((i) => (draft.sentenceAt[i] as number) >= 0)
    for (const span of sourcesOf(attribution)) for (const i of indicesOf(draft, span)) frame[i] ||= Frame.source
    for (const i of indicesOf(draft, attribution.cue)) frame[i] = Frame.cue
    if (tokens.length === 0) continue
    holdings.push({ attribution, tokens, inner: [] })
    // «… نفى ذلك»: an echo points at words that were said before and takes nothing from who said them.
    if (!isEcho(attribution)) for (const i of tokens) held[i] = 1
  }
  return { holdings: nested(holdings), held, frame }
}

/** Whether the content is what somebody else had said before the report. */
export function isEcho({ by }: Attribution): boolean {
  return by.rule.endsWith('/echo')
}

function sourcesOf({ source, nested }: Attribution): readonly Span[] {
  const sources = source === null ? [] : Array.isArray(source) ? (source as readonly Span[]) : [source as Span]
  const hops = nested.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
  return [...sources, ...hops]
}

function nested(holdings: Holding[]): readonly Holding[] {
  const first = (h: Holding): number => h.tokens[0] as number
  const last = (h: Holding): number => h.tokens[h.tokens.length - 1] as number
  const sorted = [...holdings].sort((a, b) => first(a) - first(b) || last(b) - last(a))
  const open: Holding[] = []
  for (const holding of sorted) {
    while (open.length > 0 && last(open[open.length - 1] as Holding) < last(holding)) open.pop()
    const outer = open[open.length - 1]
    const same = outer !== undefined && first(outer) === first(holding) && last(outer) === last(holding)
    if (isEcho(holding.attribution) || same) continue
    outer?.inner.push(holding)
    if (open.length < DEEPEST) open.push(holding)
  }
  return sorted
}

/** Indices of the tokens that lie in `span`. */
export function indicesOf<W extends Word>({ tokens }: Draft<W>, span: Span): number[] {
  const { first, last } = tokensOf(tokens, span)
  return Array.from({ length: last - first }, (_, k) => first + k)
}
