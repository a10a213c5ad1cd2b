// The ledger: many readings in, claims with their reports, origins, denials, conflicts and supersessions out.

import type { CopyReport } from '../model/copy.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import type { FoldTable } from '../text/index.ts'
import { groupsOf } from './claims/index.ts'
import { bodyWords, copyReport, sharedStretches, type BodyWords } from './copies/index.ts'
import { aroundOf, relationsOf } from './relations/index.ts'

/** What the ledger takes from outside: how texts fold, and how a reading is cut into statements. */
export interface LedgerLanguage {
  readonly table: FoldTable
  statements(reading: Reading): readonly Statement[]
}

/** The ledger of a set of readings, whatever their order. Readings of one id count once. */
export function ledgerOf(readings: readonly Reading[], language: LedgerLanguage): Ledger {
  const distinct = [...new Map(readings.map((reading) => [reading.article.id, reading])).values()].sort((a, b) =>
    a.article.id < b.article.id ? -1 : 1,
  )
  const copies: CopyReport = copyReport(distinct, language.table)
  const upstream = new Map(copies.lineages.map((lineage) => [lineage.article, lineage.upstream]))
  const published = new Map(
    distinct.flatMap(({ article }) => (article.published === undefined ? [] : [[article.id, article.published] as const])),
  )
  const articles = new Map(distinct.map(({ article }) => [article.id, article]))
  const bodies = new Map<string, BodyWords>()
  const bodyOf = (id: string): BodyWords => {
    const article = articles.get(id)
    if (article === undefined) throw new Error(`no article ${id} among the readings`)
    const body = bodies.get(id) ?? bodyWords(article, language.table)
    bodies.set(id, body)
    return body
  }
  const groups = groupsOf({
    statements: distinct.flatMap((reading) => language.statements(reading)),
    copies,
    published,
    stretches: (a, b) => sharedStretches(bodyOf(a), bodyOf(b)),
    quote: ({ article, content }) => content.map(({ start, end }) => articles.get(article)?.text.slice(start, end) ?? '').join(' … '),
  })
  return {
    articles: distinct.map(({ article }) => ({
      id: article.id,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(article.published === undefined ? {} : { published: article.published }),
      ...(article.title === undefined ? {} : { title: article.title }),
      upstream: upstream.get(article.id) ?? [],
    })),
    copies: copies.pairs,
    claims: groups.map(({ claim }) => claim),
    ...relationsOf(
      groups,
      aroundOf(groups, (id) => published.get(id), copies.pairs),
    ),
  }
}
