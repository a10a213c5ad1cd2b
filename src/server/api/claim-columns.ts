// The columns of claims as a table.

import type { Column } from '../../export/table.ts'
import { days, interval } from '../../export/ledger-table.ts'
import type { ClaimRow } from './claim-cards.ts'

/** The columns of an export of claims. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  { title: 'claim', value: ({ id }) => id },
  { title: 'gloss', value: ({ gloss }) => gloss, words: true },
  { title: 'words', value: ({ words }) => words, words: true },
  { title: 'category', value: ({ category }) => category },
  { title: 'act', value: ({ act }) => act },
  { title: 'certainty', value: ({ certainty }) => certainty },
  { title: 'event', value: ({ event }) => days(event) },
  { title: 'said', value: ({ said }) => days(said) },
  { title: 'seen', value: ({ seen }) => days(seen) },
  { title: 'published', value: ({ published }) => published },
  { title: 'origins', value: ({ origins }) => interval(origins) },
  { title: 'who', value: ({ origins }) => origins.list.join(', ') },
  { title: 'articles', value: ({ articles }) => articles, end: true },
  { title: 'reports', value: ({ reports }) => reports, end: true },
  { title: 'denied by', value: ({ deniedBy, denied }) => (deniedBy.length > 0 ? deniedBy.join(', ') : denied || undefined) },
  { title: 'conflicts', value: ({ conflicting }) => conflicting || undefined, end: true },
  { title: 'superseded', value: ({ superseded }) => superseded || undefined, end: true },
]
