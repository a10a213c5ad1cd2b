// Measures: what resolutions ask, paragraph by paragraph, and what a claim would touch if it were true. Nothing here says that anything violates anything.

import type { Act, Certainty, Hop } from './annotation.ts'
import type { OpenDays } from './link.ts'
import type { Mark } from './mark.ts'

/** To the state under measures, from it, either, its own conduct, or a duty of procedure. */
export type MeasureDirection = 'to' | 'from' | 'both' | 'conduct' | 'states'

/** A text in every language that it is kept in, by code. */
export type Wording = Readonly<Record<string, string>>

/** One paragraph. */
export interface Measure {
  readonly id: string
  readonly resolution: number
  readonly paragraph: string
  readonly direction: MeasureDirection
  readonly categories: readonly string[]
  /** Only these items of its categories; all when absent. */
  readonly items?: readonly string[]
  readonly text: Wording
  readonly note?: Wording
  /** First and last day in force; `to` is absent while it is. */
  readonly from: string
  readonly to?: string
  readonly replacedBy?: string
  readonly hs?: readonly string[]
  readonly lists?: readonly string[]
  readonly see?: readonly string[]
  readonly mark: Mark
  readonly source: readonly string[]
}

/** A limit in time. */
export interface Cap {
  readonly subject: string
  readonly measure: string
  readonly from: string
  readonly to?: string
  /** What the limit is counted over. */
  readonly period: 'window' | 'calendar-year' | 'twelve-months'
  /** Whichever is reached first. */
  readonly limits: readonly { readonly value: number; readonly unit: string }[]
  readonly note?: Wording
  readonly mark: Mark
  readonly source: readonly string[]
}

/** A body or an event of the monitoring itself. */
export interface Machinery {
  readonly id: string
  readonly from: string
  readonly to?: string
  readonly text: Wording
  readonly mark: Mark
  readonly source: readonly string[]
}

/** The register of one regime. */
export interface Register {
  readonly id: string
  readonly names: Wording
  /** ISO code of the state under measures. */
  readonly state: string
  readonly resolutions: readonly { readonly number: number; readonly adopted: string; readonly occasion: Wording }[]
  readonly measures: readonly Measure[]
  readonly caps: readonly Cap[]
  readonly machinery: readonly Machinery[]
  /** Subjects that are under no ban by themselves. */
  readonly uncovered: readonly { readonly category: string; readonly text: Wording }[]
  /** Subjects that no paragraph names but that some are argued to cover. */
  readonly disputed: readonly { readonly category: string; readonly measures: readonly string[]; readonly text: Wording }[]
}

/** Goods move to the state under measures, from it, or nobody says which way. */
export type FlowDirection = 'to' | 'from' | 'unstated'

/** What a claim says that bears on measures. */
export interface ClaimLike {
  /** The claim's own words. */
  readonly text: string
  /** Type of its event, where the ledger has one. */
  readonly eventType?: string
  /** Entity ids; empty or absent when unknown. */
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
  /** English lemma or entity id of what is handed over. */
  readonly object?: string
  /** When it is said to have happened. */
  readonly when?: OpenDays
  /** Day on which it was said or published. */
  readonly said?: string
  readonly act?: Act
  readonly certainty?: Certainty
  readonly denied?: readonly DenialNote[]
}

/** Who denies, in which words. */
export interface DenialNote {
  readonly chain: readonly Hop[]
  readonly words: string
}

/** Words that made a match, with their place in the text. */
export interface MatchedWords {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** One measure that a claim would touch if it were true. */
export interface Touch {
  readonly measure: string
  readonly category: string
  readonly direction: FlowDirection | 'conduct' | 'both'
  /** The paragraph does not name the subject; it is argued to cover it. */
  readonly disputed: boolean
  /** True when the row was never checked against its source. */
  readonly unchecked: boolean
  /** On what day's law it rests: the day of the act, or of the statement when no act is dated. */
  readonly on: OpenDays
  readonly dated: 'act' | 'statement'
  readonly matched: readonly MatchedWords[]
}

/** One claim against a register. */
export interface MeasureFinding {
  readonly words: string
  readonly start: number
  readonly end: number
  readonly chain: readonly Hop[]
  readonly act: Act
  readonly certainty: Certainty
  readonly touches: readonly Touch[]
  /** Subjects named in it that no ban covers. */
  readonly uncovered: readonly { readonly category: string; readonly matched: MatchedWords }[]
  readonly denied: readonly DenialNote[]
}
