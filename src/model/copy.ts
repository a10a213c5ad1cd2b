// Copies: which articles are one text, and where each text comes from.

import type { Span } from '../text/span.ts'

/** `same`: the same sentences, small cuts allowed. `edited`: one text, shortened, reordered or reworded in part. */
export type CopyKind = 'same' | 'edited'

/** A stretch that two articles share word for word, in each one's own text. */
export interface SharedStretch {
  readonly a: Span
  readonly b: Span
}

/** Why one of two copies is held to be the later one. */
export type DirectionReason =
  /** The later one credits the earlier one's outlet. */
  | 'credit'
  /** The days of publication differ. */
  | 'published'

/** Two articles whose text is one text. `a` is the lesser id. */
export interface CopyPair {
  readonly a: string
  readonly b: string
  readonly kind: CopyKind
  /** Words shared by both, of all their words (Dice), 0 to 1. */
  readonly similarity: number
  /** Words shared, of the shorter text's words, 0 to 1. */
  readonly coverage: number
  /** Which of the two came first; absent when nothing tells. */
  readonly direction?: { readonly from: string; readonly to: string; readonly because: DirectionReason }
}

/** All articles that copies join, directly or by way of others. */
export interface CopyFamily {
  /** Id of the article that was published first; of several the least id. */
  readonly id: string
  /** Ids, ascending. */
  readonly articles: readonly string[]
  /** Outlets that carry the text, mirrors folded, ascending. */
  readonly outlets: readonly string[]
}

/** What names an upstream: a credit in the text's head or end, the chains of its statements, or a copy of it. */
export type UpstreamEvidence =
  | { readonly kind: 'credit'; readonly rule: string; readonly start?: number; readonly end?: number }
  /** `share`: characters of attributed content that came through it, of all attributed content. */
  | { readonly kind: 'conduit'; readonly share: number; readonly spans: readonly Span[] }
  | { readonly kind: 'copy'; readonly article: string; readonly similarity: number }
  /** The copy was published by the agency itself. */
  | { readonly kind: 'published-by'; readonly article: string; readonly similarity: number }

/**
 * Where an article's text comes from. `stated`: the text says so. `inferred`: most of it, or a copy of it, points there.
 * `possible`: some of its statements came that way. The absence of any says nothing: half of all credits are left out.
 */
export interface Upstream {
  /** Agency or outlet; `unnamed-agencies` where the text credits agencies and names none. */
  readonly entity: string
  readonly certainty: 'stated' | 'inferred' | 'possible'
  readonly evidence: readonly UpstreamEvidence[]
}

/** One article's place among the others. */
export interface Lineage {
  readonly article: string
  /** The outlet that published it, mirrors folded; absent when unknown. */
  readonly outlet?: string
  /** Best first; never the outlet itself. */
  readonly upstream: readonly Upstream[]
}

/** What a set of articles says about copies: a function of the set, whatever the order. */
export interface CopyReport {
  /** Ascending by ids. */
  readonly pairs: readonly CopyPair[]
  /** Families of two and more, ascending by id. */
  readonly families: readonly CopyFamily[]
  /** One for each article, ascending by id. */
  readonly lineages: readonly Lineage[]
}
