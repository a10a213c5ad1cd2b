// The port of alerts: what was told once, and what is still to be delivered.

import type { Extent } from './extent.ts'

/** Something that a rule tells of. */
export interface Alert {
  /** Content hash of the rule and of what it tells. */
  readonly id: string
  readonly rule: string
  readonly kind: 'claim' | 'denial' | 'anomaly' | 'link' | 'words'
  /** Moment at which it was found, ISO 8601 UTC. */
  readonly at: string
  readonly title: string
  /** Further lines, and where it can be read. */
  readonly lines: readonly string[]
  readonly url?: string
  /** Id of the claim, the article, the site or link. */
  readonly subject: string
}

/** An alert with the names by which it is known again: one that shares a name with an earlier one of its rule was told. */
export interface FoundAlert {
  readonly alert: Alert
  readonly names: readonly string[]
}

/** An alert on its way to one channel; `attempts` counts this one. */
export interface Delivery {
  readonly alert: Alert
  readonly channel: string
  readonly attempts: number
}

/** How deliveries of one channel stand. */
export interface DeliveryTally {
  readonly channel: string
  readonly open: number
  readonly refused: number
  /** Why the last of them failed. */
  readonly why?: string
}

/** Alerts, kept. */
export interface AlertStore {
  /** Keeps alerts that were not told before and what is to be delivered of them, in one transaction. @returns those that are new. */
  put(found: readonly FoundAlert[], channels: readonly string[]): Promise<readonly Alert[]>
  /** Deliveries of `channel` that are due, oldest first. They are nobody else's for so many milliseconds. */
  lease(channel: string, count: number, milliseconds: number): Promise<readonly Delivery[]>
  delivered(channel: string, alerts: readonly string[]): Promise<void>
  /** Puts deliveries off by so many milliseconds; without, they are given up. */
  failed(channel: string, alerts: readonly string[], why: string, again: number | undefined): Promise<void>
  /** Milliseconds until the next delivery of any of `channels` is due; undefined when none is open. */
  nextDue(channels: readonly string[]): Promise<number | undefined>
  tally(): Promise<readonly DeliveryTally[]>
  /** Alerts, the last first. */
  list(extent?: Extent): Promise<readonly Alert[]>
}
