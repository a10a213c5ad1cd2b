// The ledger: what many articles say together. A function of the set of articles.

import type { Span } from '../text/span.ts'
import type { Act, Certainty, Hop, Voice } from './annotation.ts'
import type { CopyPair, Upstream } from './copy.ts'
import type { StatedDays, StatedQuantity } from './statement.ts'

/** One article carrying one claim. */
export interface Report {
  /** The statement's id. */
  readonly id: string
  readonly article: string
  readonly content: readonly Span[]
  readonly nested: readonly Hop[]
  readonly act: Act
  readonly certainty: Certainty
  readonly voice: Voice | 'own'
  readonly quantity: Omit<StatedQuantity, 'start' | 'end'> | null
  readonly published?: string
  /** When its source said it, where the words tell. */
  readonly said?: StatedDays
  /** When the picture was taken that shows it, where the words tell. */
  readonly seen?: StatedDays
}

/** Who put a claim out, independently of each other: `min` certainly, `max` possibly. */
export interface Origins {
  /** Entity ids, ascending. */
  readonly list: readonly string[]
  readonly min: number
  readonly max: number
  /** Why each counts, or counts as none, in the field's words. */
  readonly because: readonly OriginReason[]
}

/** One step of the counting. `raises`: what it adds to. */
export interface OriginReason {
  readonly origin: string
  readonly raises: 'both' | 'max' | 'none'
  readonly rule: string
  readonly reports: readonly string[]
}

/** Why two reports are held to carry one claim. */
export interface SameClaim {
  readonly a: string
  readonly b: string
  readonly rule: string
  /** 0 to 1: how sure the rule is. */
  readonly score: number
}

/** What changed between two reports of one claim that come from one text or one speaker; `was` and `is` are what each says. */
export interface Drift {
  /** The report published first. */
  readonly from: string
  readonly to: string
  readonly on: 'number' | 'bound' | 'unit' | 'hedge' | 'place'
  readonly was: string
  readonly is: string
}

/** One checkable proposition and every report that carries it. */
export interface Claim {
  /** Content hash of its first report. */
  readonly id: string
  /** One line: event, who, whom, how many, where, when, in English where names have English forms, else the words themselves. */
  readonly gloss: string
  /** PLOVER category or one of the house's own, where an event was found. */
  readonly category?: string
  /** Ascending by publication, article, place in the text. */
  readonly reports: readonly Report[]
  readonly origins: Origins
  readonly because: readonly SameClaim[]
  readonly drift: readonly Drift[]
  /** Whom and what its reports name, ascending. */
  readonly entities: readonly string[]
  /** Days since which it is said to be the first of its kind, inclusive. */
  readonly firstSince?: { readonly from: string; readonly to: string }
  /** When it is said to have happened, inclusive. */
  readonly event?: { readonly from: string | null; readonly to: string | null; readonly approx: boolean }
}

/**
 * What a dossier says of a claim that something is the first of its kind since a time. `contradicted`: `by` tells of another between; `consistent`: the
 * dossier has the one at that time and none between; `unknowable`: it has neither.
 */
export interface FirstCheck {
  readonly verdict: 'consistent' | 'contradicted' | 'unknowable'
  /** Claims that tell of the others. */
  readonly by: readonly string[]
}

/** What a denial denies of a claim. */
export type DenialScope = 'fact' | 'quantity' | 'intent' | 'responsibility' | 'legality'

/** Claim `by` denies claim `denied`. */
export interface Denial {
  readonly denied: string
  readonly by: string
  readonly scope: DenialScope
  readonly because: string
}

/** Two claims that cannot both be right as stated. */
export interface Conflict {
  readonly claims: readonly [string, string]
  readonly on: 'quantity' | 'time' | 'place' | 'actor' | 'fact'
  readonly because: string
}

/** A later state of the same count or affair. */
export interface Supersession {
  readonly older: string
  readonly newer: string
  readonly because: string
}

/** An article in the ledger. */
export interface LedgerArticle {
  readonly id: string
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
  readonly upstream: readonly Upstream[]
}

/** The whole. Lists ascend by id. */
export interface Ledger {
  readonly articles: readonly LedgerArticle[]
  readonly copies: readonly CopyPair[]
  readonly claims: readonly Claim[]
  readonly denials: readonly Denial[]
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
}
