// What the server of a dossier works with.

import type { Store } from '../store/index.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Limits } from './security/rate.ts'

/** Names of the dossier by language code. */
export type DossierName = Readonly<{ ar?: string; en?: string }>

/** What the server of a dossier works with. */
export interface Desk {
  readonly store: Store
  readonly name: DossierName
  /** The project's own samples. */
  readonly sample: boolean
  readonly version: string
  /** `loopback`: nobody logs in; `users`: everybody does. */
  readonly mode: 'loopback' | 'users'
  readonly jobs: Jobs
  /** Where files that are sent lie until they are read. */
  readonly uploads: string
  /** Hosts, with port, under which the server is known; in `users` mode any address that is no name is taken as well. */
  readonly hosts: readonly string[]
  /** Whether browsers reach it by https, so that cookies may be kept to it. */
  readonly secure: boolean
  readonly limits?: Limits
  /** Told of defects of the program, for whoever runs it. */
  readonly defect?: (error: unknown) => void
}
