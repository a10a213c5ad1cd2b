// The filter of articles that a request asks for.

import type { ArticleFilter } from '../../store/index.ts'
import { lastDay } from './claim-filter.ts'

const SAME = ['language', 'outlet', 'from', 'entity'] as const

/** The filter. */
export function articleFilterOf(query: Readonly<Partial<Record<(typeof SAME)[number] | 'to', string | undefined>>>): ArticleFilter {
  return {
    ...Object.fromEntries(SAME.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]]))),
    ...(query.to === undefined ? {} : { to: lastDay(query.to) }),
  }
}
