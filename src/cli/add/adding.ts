// What a run of `isnad add` works with.

import type { FieldMap } from '../../sources/field-map.ts'
import type { PoliteFetcher } from '../../sources/polite.ts'
import type { Stretches } from '../../sources/stretch.ts'
import type { Store } from '../../store/index.ts'
import type { PageReading } from '../reading.ts'
import type { OutletNames } from './own-knowledge.ts'
import type { Places } from './places.ts'
import type { Report } from './report.ts'

/** One run on one dossier. */
export interface Adding {
  readonly store: Store
  readonly reading: PageReading
  readonly places: Places
  readonly outlets: OutletNames
  readonly fetcher: PoliteFetcher
  /** Languages that the dossier wants; all when absent. */
  readonly languages: readonly string[] | undefined
  /** Most bytes of one article. */
  readonly limit: number
  readonly report: Report
  /** Says what is being done, when that takes long. */
  readonly note: (words: string) => void
  /** A large file that is being read in pieces. */
  stretches(path: string): Stretches
  /** A mapping of fields by its name among the settings. */
  fields(name: string | undefined): Promise<FieldMap>
  /** Whether the user asked to stop. */
  stopping(): boolean
  /** Settles when the user asks to stop. */
  readonly stopped: Promise<void>
}
