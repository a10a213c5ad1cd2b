// What is watched: observations with their evidence, series and baselines of them, anomalies, and the port calls and voyages of ships.

import type { Certainty } from './annotation.ts'

/** The four kinds of evidence; they are never mixed in one series. */
export type EvidenceKind = 'press' | 'imagery' | 'ais' | 'official'

/** Closed interval of days, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** What a count may be: `low` to `high`, either end open when absent; `count` is the best single figure when there is one. */
export interface CountRange {
  readonly low?: number
  readonly high?: number
  readonly count?: number
}

/** How hard one looked: a number of looks, hours, articles … Only efforts of one unit compare. */
export interface Effort {
  readonly amount: number
  readonly unit: string
}

/** Where an observation or bound can be read again. */
export interface WatchEvidence {
  /** Who made the count: an entity, an organisation, a file. */
  readonly source: string
  readonly url?: string
  /** Id of the article that reports it. */
  readonly article?: string
  /** Day of the statement, `YYYY-MM-DD`; the day of what was observed is `time`. */
  readonly said?: string
  readonly note?: string
}

/** Something counted at a site or on a link. */
export interface Observation {
  /** Content hash. */
  readonly id: string
  /** Id of the site or link. */
  readonly subject: string
  /** What was counted: `railcars`, `voyages`. */
  readonly quantity: string
  readonly kind: EvidenceKind
  /** How it was counted. Only counts of one method compare. */
  readonly method: string
  /** When that was which was counted: the day of the image, not of the article. */
  readonly time: Days
  /** Absent when one looked and could not see: a zero under cloud is no zero. */
  readonly value?: CountRange
  /** The hedge of whoever said it. */
  readonly certainty?: Certainty
  readonly effort?: Effort
  readonly evidence: WatchEvidence
  /** Ids of the counts of several articles that are this one. */
  readonly carried?: readonly string[]
}

/** «No more than 20 in five years»: a baseline of its own kind, with its speaker. */
export interface StatedBound {
  readonly id: string
  readonly subject: string
  readonly quantity: string
  /** `<=` no more than, `>=` no fewer than. */
  readonly comparator: '<=' | '>='
  readonly amount: number
  /** The window that the speaker speaks of. */
  readonly over: Days
  readonly speaker: string
  readonly evidence: WatchEvidence
}

/** Observations of one subject, quantity, kind and method, by time. */
export interface Series {
  readonly subject: string
  readonly quantity: string
  readonly kind: EvidenceKind
  readonly method: string
  readonly observations: readonly Observation[]
}

/** The model behind a chance: counts a look, and their dispersion when they vary more than Poisson's. */
export interface CountModel {
  readonly kind: 'poisson' | 'negative-binomial'
  /** Expected count of one look, or of one unit of effort. */
  readonly rate: number
  /** Size parameter of the negative binomial: variance is mean + mean² / size. */
  readonly size?: number
  /** Chance that counts of one Poisson rate vary as much as these. */
  readonly dispersion: number
}

/** What was usual in a window. */
export interface Baseline {
  readonly window: Days
  /** How many comparable looks it rests on. */
  readonly looks: number
  readonly median: number
  /** Median absolute deviation, unscaled. */
  readonly mad: number
  /** The largest and the smallest in the window, and when. */
  readonly most: { readonly value: number; readonly time: Days }
  readonly least: { readonly value: number; readonly time: Days }
  /** Absent when the values are no whole counts. */
  readonly model?: CountModel
}

/** Why there is no figure. */
export interface TooFew {
  readonly looks: number
  readonly needed: number
}

/** A count, or a run of counts, out of the ordinary. */
export interface Anomaly {
  readonly subject: string
  readonly quantity: string
  readonly kind: EvidenceKind
  readonly method: string
  readonly direction: 'above' | 'below'
  readonly time: Days
  /** Ids of the observations that it rests on. */
  readonly observations: readonly string[]
  readonly observed: number
  readonly expected: number
  /** Chance of a count so far out if nothing had changed, at the end of the interval nearest the ordinary. */
  readonly chance: number
  /** The chance below which a count is told, for a series looked at so often. */
  readonly threshold: number
  readonly model: CountModel
  readonly window: Days
}

/** An observation beyond what a speaker said was never passed. */
export interface BeyondBound {
  readonly observation: string
  readonly bound: string
  readonly words: 'above the reported maximum' | 'below the reported minimum'
}

/** A place that ships are looked for in: a polygon of [latitude, longitude] corners, or a circle. */
export interface Fence {
  readonly site: string
  /** Where its corners come from: a chart, an image, who drew it; of a circle the sources of the port's point. */
  readonly source?: string
  readonly shape:
    { readonly corners: readonly (readonly [number, number])[] } | { readonly lat: number; readonly lon: number; readonly km: number }
}

/** One ship as its number on the air; `part` tells apart ships that use one number. */
export interface ShipTrack {
  readonly mmsi: number
  readonly part: number
}

/** The earliest position of a ship in a slot of ten minutes and a cell of half a degree. */
export interface AisFix {
  readonly mmsi: number
  readonly slot: number
  readonly cell: number
  /** Seconds since 1970, UTC. */
  readonly moment: number
  readonly lat: number
  readonly lon: number
  /** Knots. */
  readonly speed?: number
}

/** What a ship says of itself. One number with two IMO numbers is two ships. */
export interface ShipFact {
  readonly mmsi: number
  readonly fact: 'name' | 'imo'
  readonly value: string
}

/** A file of positions that was read into a dossier. */
export interface AisFile {
  /** SHA-256 of its bytes, in hex. */
  readonly digest: string
  readonly name: string
  readonly layout: string
  readonly lines: number
  readonly kept: number
  readonly refused: number
  readonly flagged: number
  /** Moments of the first and last position, ISO 8601 UTC. */
  readonly earliest?: string
  readonly latest?: string
}

/** Silence of a ship between two positions. Never a claim that anything was switched off. */
export interface Gap extends ShipTrack {
  /** Moments of the last position before and the first after, ISO 8601 UTC. */
  readonly from: string
  readonly to: string
  readonly hours: number
  /** Great-circle distance between them, and the speed that it implies, in knots. */
  readonly km: number
  readonly knots: number
}

/** A ship's stay in a fence. */
export interface PortCall extends ShipTrack {
  readonly site: string
  /** First and last position inside, ISO 8601 UTC. */
  readonly arrived: string
  readonly departed: string
  /** Positions inside. */
  readonly positions: number
  /** How sure the stay is, after Global Fishing Watch: 2 a stop only, 3 with arrival or departure seen, 4 with both. */
  readonly confidence: 2 | 3 | 4
  /** Silences inside or at its ends. */
  readonly gaps: readonly Gap[]
}

/** From one port call to the ship's next. */
export interface Voyage extends ShipTrack {
  readonly from: PortCall
  readonly to: PortCall
  /** Silences between the two calls: a call elsewhere may hide in each. */
  readonly gaps: readonly Gap[]
}

/** Voyages of a month, by departure, and for how much of it the feed could have seen them. */
export interface VoyageMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly voyages: number
  /** Of these, how many with a silence on the way. */
  readonly withGaps: number
  /** Hours with a position of any ship near the sites, of all hours of the month. */
  readonly hours: number
  readonly ofHours: number
}

/** Something of the watch that the journal tells: an anomaly, a link in another state. */
export interface WatchNews {
  readonly kind: 'anomaly' | 'link-state'
  /** Id of the site or link. */
  readonly subject: string
  /** The same for the same news, whenever it is found again. */
  readonly mark: string
  /** One line in English. */
  readonly gloss: string
  /** What the line says, field by field. */
  readonly detail: Readonly<Record<string, unknown>>
}
