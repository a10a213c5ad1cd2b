// The ledger: many readings in, claims with their reports, origins, denials, conflicts and supersessions out.

import type { CopyReport } from '../model/copy.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import type { FoldTable } from '../text/index.ts'
import { copyReport } from './copies/index.ts'
import { aroundOf, relationsOf } from './relations/index.ts'
import { claimsOf } from './claims/index.ts'

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
  const published = new Map(distinct.map(({ article }) => [article.id, article.published]))
  const statements = distinct.flatMap((reading) => language.statements(reading))
  const claims = claimsOf(statements, copies)
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const groups = claims.map((claim) => ({ claim, statements: claim.reports.map(({ id }) => byId.get(id) as Statement) }))
  return {
    articles: distinct.map(({ article }) => ({
      id: article.id,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(article.published === undefined ? {} : { published: article.published }),
      ...(article.title === undefined ? {} : { title: article.title }),
      upstream: upstream.get(article.id) ?? [],
    })),
    copies: copies.pairs,
    claims,
    ...relationsOf(groups, aroundOf(groups, (id) => published.get(id))),
  }
}
