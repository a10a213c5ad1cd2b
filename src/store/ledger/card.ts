// What a list shows of a claim: kept beside it, so that a list need not read the whole.

import type { Selectable } from 'kysely'
import type { Claim } from '../../model/index.ts'
import type { ClaimCard } from '../ledger-port.ts'
import { given } from '../reading.ts'
import type { ClaimsTable } from '../schema-ledger.ts'

/** What of a card no column holds. */
type Shown = Pick<ClaimCard, 'event' | 'said' | 'seen' | 'origins' | 'first'>

/** A column that a card is made of. */
type Column =
  'key' | 'id' | 'gloss' | 'category' | 'act' | 'published' | 'articles' | 'reports' | 'denied' | 'conflicting' | 'superseded' | 'card'

/** As much of a row as a card is made of. */
export type CardRow = Pick<Selectable<ClaimsTable>, Column>

/** Columns that a card is made of. */
export const CARD: readonly Column[] = [
  'key',
  'id',
  'gloss',
  'category',
  'act',
  'published',
  'articles',
  'reports',
  'denied',
  'conflicting',
  'superseded',
  'card',
]

/** What is kept of a claim for lists. */
export function shownOf({ event, origins, reports }: Claim): Shown {
  const [first] = reports
  const said = reports.find((report) => report.said !== undefined)?.said
  const seen = reports.find((report) => report.seen !== undefined)?.seen
  return {
    ...(event === undefined ? {} : { event }),
    ...(said === undefined ? {} : { said }),
    ...(seen === undefined ? {} : { seen }),
    origins: { list: origins.list, min: origins.min, max: origins.max },
    ...(first === undefined ? {} : { first: { id: first.id, article: first.article, content: first.content, certainty: first.certainty } }),
  }
}

/** The card of a row. */
export function cardOf({ card, ...row }: CardRow): ClaimCard {
  return {
    id: row.id,
    gloss: row.gloss,
    ...given({ category: row.category, published: row.published }),
    act: row.act,
    articles: row.articles,
    reports: row.reports,
    denied: row.denied,
    conflicting: row.conflicting,
    superseded: row.superseded,
    ...(JSON.parse(card) as Shown),
  }
}
