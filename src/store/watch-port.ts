// The port of the watch: observations, reported bounds and the positions of ships that a dossier keeps.

import type { AisFile, AisFix, Observation, ShipFact, StatedBound } from '../model/index.ts'

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
}
