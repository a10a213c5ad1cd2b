// The filter of claims that a request asks for.

import { claimWords } from '../../ledger-search.ts'
import type { ClaimFilter } from '../../store/index.ts'
import { ProblemError } from './problem.ts'

/** What requests for claims may say. */
export interface ClaimQuery {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly by?: 'event' | 'published' | undefined
  readonly entity?: string | undefined
  readonly origin?: string | undefined
  readonly act?: string | undefined
  readonly category?: string | undefined
  readonly origins?: number | undefined
  readonly denied?: boolean | undefined
  readonly conflicting?: boolean | undefined
  readonly article?: string | undefined
  readonly q?: string | undefined
}

const SAME = ['from', 'by', 'entity', 'origin', 'act', 'category', 'origins', 'denied', 'conflicting', 'article'] as const

/** The filter. @throws {ProblemError} when words are asked for and there are none. */
export function filterOf(query: ClaimQuery): ClaimFilter {
  const same = Object.fromEntries(SAME.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]])))
  const words = query.q === undefined ? undefined : claimWords(query.q)
  if (words?.length === 0) throw new ProblemError('no-words')
  return {
    ...same,
    ...(query.to === undefined ? {} : { to: lastDay(query.to) }),
    ...(words === undefined ? {} : { words }),
  }
}

/** A month or a year as an end means all of it: every day of it sorts before this. */
export function lastDay(day: string): string {
  return day.length < 10 ? `${day}-99` : day
}
