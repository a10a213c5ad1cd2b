// The annotations: stand-off records over an article's text, each with where it came from.

import type { Span } from '../text/span.ts'

/** Which pass and which rule made a record. Every rule id occurs in a case. */
export interface Provenance {
  readonly pass: string
  readonly rule: string
}

/** OntoNotes types, as the annotation guidelines narrow them. */
export type MentionType = 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FACILITY' | 'PRODUCT' | 'LAW' | 'EVENT'

/** A proper name in the text. `entity` is one slug per referent, the same in every article and language. */
export interface Mention extends Span {
  readonly kind: 'mention'
  readonly type: MentionType
  readonly entity: string
  /** True when no gazetteer row stands behind `entity`. */
  readonly unlisted?: boolean
  readonly by: Provenance
}

/** TimeML types. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** Fields of a date as the words state them; what the anchor filled in stays out. */
export interface StatedFields {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
  readonly calendar?: 'gregorian' | 'hijri'
  readonly zone?: string
}

/** Bounds of a number or a length of time. */
export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~'

/**
 * A time expression (TimeML). `from` and `to` are the first and last day meant, inclusive, `YYYY-MM-DD`
 * (`YYYY-MM-DDThh:mm` for TIME); `null` is an open end, both `null` an expression nothing resolves.
 * DURATION and SET carry an ISO 8601 `duration` instead.
 */
export interface TimeExpression extends Span {
  readonly kind: 'time'
  readonly type: TimeType
  readonly from?: string | null
  readonly to?: string | null
  readonly approx?: boolean
  readonly duration?: string
  readonly comparator?: Comparator
  readonly stated?: StatedFields
  readonly by: Provenance
}

/** A count or measure. `per` is the ISO 8601 duration of a rate; `object` the counted noun as an English lemma. */
export interface Quantity extends Span {
  readonly kind: 'quantity'
  readonly value: number
  readonly max: number | null
  readonly comparator: Comparator
  readonly object: string | null
  readonly unit: string | null
  readonly per: string | null
  readonly by: Provenance
}

/** One source in a chain, with the words that name it where the text has them. */
export interface Hop {
  readonly entity: string
  readonly label: string
  /** Whom a person that no list knows speaks for, by the role that the article gives: `pentagon` of «المتحدثة باسم البنتاغون». */
  readonly body?: string
  readonly start?: number
  readonly end?: number
  /** Several sources that make one statement together. */
  readonly members?: readonly { readonly entity: string; readonly label: string }[]
}

/** How the words are reported (PARC): inside quotation marks wholly, partly, or not. */
export type Voice = 'direct' | 'mixed' | 'indirect'

/** What the innermost source does by the statement. */
export type Act = 'assert' | 'assess' | 'accuse' | 'deny' | 'warn' | 'demand' | 'pledge' | 'question'

/** What the innermost source commits to. */
export type Certainty = 'certain' | 'probable' | 'possible'

/** A reported claim (PARC source, cue, content; MPQA nested source). `nested` runs from the source nearest the article inward. */
export interface Attribution {
  readonly kind: 'attribution'
  readonly source: Span | readonly Span[] | null
  readonly cue: Span
  readonly content: readonly Span[]
  readonly nested: readonly Hop[]
  readonly voice: Voice
  readonly act: Act
  readonly certainty: Certainty
  readonly by: Provenance
}

/** Any record over the text. */
export type Annotation = Mention | TimeExpression | Quantity | Attribution
