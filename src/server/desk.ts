// What the server of a dossier works with.

import type { Store } from '../store/index.ts'

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
}
