// Links between sites: what was said of their traffic, by whom and for when, and the state that follows.

import type { Act, Certainty, Hop } from './annotation.ts'
import type { Mark } from './mark.ts'

/** What a dated statement says of a link. Only what ran, regularly or again, makes it operate; a test or an announcement does not. */
export type LinkEventKind =
  'announced' | 'test' | 'irregular' | 'ran' | 'regular' | 'resumed' | 'suspended' | 'agreed' | 'building' | 'slowed'

/** Days with open ends, `YYYY-MM-DD`. */
export interface OpenDays {
  readonly from: string | null
  readonly to: string | null
}

/** One dated statement of a link. */
export interface LinkStatement {
  readonly link: string
  readonly kind: LinkEventKind
  /** When it happened or is to happen; `null` ends are not stated. */
  readonly when: OpenDays
  /** Day on which it was said; of a registered event without one, its own day. */
  readonly stated: string
  /** Who says so, from the source nearest the article inward; empty for the article's own voice. */
  readonly chain: readonly Hop[]
  readonly act: Act
  readonly certainty: Certainty
  readonly article?: string
  /** Words of the text, or of the register. */
  readonly words: string
  readonly start?: number
  readonly end?: number
  readonly mark?: Mark
  readonly source?: readonly string[]
  /** Why a statement that names other ends is held to be of this link. */
  readonly because?: string
}

/** State of a link. */
export type LinkStateName = 'operating' | 'suspended' | 'announced' | 'unknown'

/** A state, since when, and the statements it rests on. */
export interface LinkState {
  readonly link: string
  readonly state: LinkStateName
  /** First day of the state as far as the words tell; absent for what was never told. */
  readonly from?: string
  /** For an announcement, when it is to be. */
  readonly promised?: OpenDays
  readonly because: readonly LinkStatement[]
}

/** What happened on a link, as the registry holds it. */
export interface LinkEvent {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly on: string
  /** Day of the statement. */
  readonly stated?: string
  readonly kind: LinkEventKind
  /** What happened, by language code. */
  readonly text: Readonly<Record<string, string>>
  /** Entity ids of who said so, innermost first. */
  readonly by?: readonly string[]
  readonly mark: Mark
  readonly source: readonly string[]
}

/** A link: its two ends, each by the site and gazetteer ids that name it, its traffic, its registered events. */
export interface Link {
  readonly id: string
  /** rail, passenger-rail, sea, ferry, road, air. */
  readonly means: string
  readonly names: Readonly<Record<string, string>>
  readonly ends: readonly (readonly string[])[]
  readonly partOf?: string
  /** It stands for all traffic of its means between its ends. */
  readonly whole?: boolean
  readonly km?: number
  readonly counts: readonly string[]
  /** Ships that were seen on it. */
  readonly ships: readonly { readonly name: string; readonly imo: number; readonly source: readonly string[] }[]
  readonly events: readonly LinkEvent[]
  readonly source: readonly string[]
}
