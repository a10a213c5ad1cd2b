// The port of the watch: observations, reported bounds and the positions of ships that a dossier keeps.

import type { AisFile, AisFix, Article, Observation, ShipFact, StatedBound, Voyage } from '../model/index.ts'

/** Which observations or bounds are meant; all that is given must hold. */
export interface WatchFilter {
  readonly subject?: string
  readonly quantity?: string
}

/** A rectangle of degrees. */
export interface Area {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** What one file gave. */
export interface AisBatch {
  readonly file: AisFile
  readonly fixes: Iterable<AisFix>
  readonly ships: readonly ShipFact[]
}

/** All positions of one ship number, by time. */
export interface ShipFixes {
  readonly mmsi: number
  readonly fixes: readonly { readonly moment: number; readonly lat: number; readonly lon: number; readonly speed?: number }[]
}

/** One thing that an article tells the watch; `data` is JSON of the watch's own, `start` and `end` are where the words stand. */
export interface Told {
  /** A count, a bound, what became of a link, what a clause would touch. */
  readonly kind: 'count' | 'bound' | 'link' | 'finding'
  /** Id of the site, link or measure. */
  readonly subject: string
  readonly start?: number
  readonly end?: number
  readonly data: unknown
}

/** An article with all that it tells. */
export interface Heard {
  readonly article: Pick<Article, 'id' | 'published' | 'outlet' | 'url'>
  readonly told: readonly Told[]
}

/** What of the told is meant; all that is given must hold. */
export interface ToldFilter {
  readonly kinds: readonly Told['kind'][]
  readonly subjects?: readonly string[]
  readonly articles?: readonly string[]
}

/** Voyages made of all positions; `revision` says of which. */
export interface KeptMovements {
  readonly revision: string
  /** Numbers that several ships send under. */
  readonly shared: readonly number[]
  readonly voyages: readonly Voyage[]
  /** For each port, the hours since 1970 in which any ship was heard near it. */
  readonly hours: ReadonlyMap<string, readonly number[]>
}

/** Which voyages are meant; days of departure, inclusive. */
export interface VoyageFilter {
  readonly origins?: readonly string[]
  readonly destinations?: readonly string[]
  readonly since?: string
  readonly until?: string
}

/** What is watched, kept. Adding what is there changes nothing, in any order. */
export interface WatchStore {
  /** @returns for each whether it was new. */
  observe(observations: readonly Observation[]): Promise<readonly boolean[]>
  /** By subject, quantity and time. */
  observations(filter?: WatchFilter): Promise<readonly Observation[]>
  /** Keeps what speakers say was never passed. @returns for each whether it was new. */
  bound(bounds: readonly StatedBound[]): Promise<readonly boolean[]>
  bounds(filter?: WatchFilter): Promise<readonly StatedBound[]>
  /** Takes back an observation or bound. @returns false when there is none. */
  forget(id: string): Promise<boolean>
  /** Keeps the positions of a file, all or none; of each ship, slot and cell the earliest stands. @returns false when the file was there. */
  putAis(batch: AisBatch): Promise<boolean>
  /** Files that were read, by name. */
  aisFiles(): Promise<readonly AisFile[]>
  /** Ships that were ever in one of the areas, each with all its positions, by number. */
  shipsIn(areas: readonly Area[]): AsyncIterable<ShipFixes>
  /** What these ships say of themselves. */
  shipFacts(mmsis: readonly number[]): Promise<readonly ShipFact[]>
  /** Hours since 1970 in which any ship was heard in the area, ascending. */
  hoursHeard(area: Area): Promise<readonly number[]>
  /** Of which positions the kept voyages were made; undefined when none were. */
  movements(): Promise<Pick<KeptMovements, 'revision' | 'shared'> | undefined>
  /** Keeps voyages and hours in place of those that were kept. */
  keepMovements(movements: KeptMovements): Promise<void>
  /** Kept voyages by departure. */
  voyages(filter?: VoyageFilter): Promise<readonly Voyage[]>
  /** Hours since 1970 in which any ship was heard near one of the ports, as kept with the voyages, ascending. */
  hoursNear(sites: readonly string[]): Promise<readonly number[]>
  /** Articles that this version of the watch has not heard, the first added first. */
  unheard(version: string, limit: number): Promise<readonly string[]>
  /** Keeps what articles tell, in place of what was kept; an article that is gone or replaced meanwhile stays unheard. */
  hear(version: string, heard: readonly Heard[]): Promise<void>
  /** By article, in reading order. */
  told(filter: ToldFilter): Promise<readonly (Told & { readonly article: string })[]>
}
