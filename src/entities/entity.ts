// The entity: one referent of the gazetteer, with its type, its names and what it is.

import type { MentionType } from '../model/annotation.ts'

/** One referent that the gazetteer lists. Dates and roles are the editors' knowledge, unchecked. */
export interface Entity {
  /** Lower-case English slug, the same in every language and article. */
  readonly id: string
  readonly type: MentionType
  /** Canonical name by language code. */
  readonly names: Readonly<Record<string, string>>
  /** ISO 3166-1 alpha-2, lower case; for a person the state they act for. */
  readonly country: string | undefined
  /** First and last year (or month) in the role or of existence, `YYYY` or `YYYY-MM`; absent when unknown or open. */
  readonly from: string | undefined
  readonly to: string | undefined
  /** What it is: `head-of-state`, `ministry`, `city`, `missile` …; may be empty. */
  readonly roles: readonly string[]
}
