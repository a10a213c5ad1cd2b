// GET /v1/claims, GET /v1/claims/{id}: the ledger.

import { z } from '@hono/zod-openapi'
import { reportColumns, reportRows } from '../../export/claim-text.ts'
import type { Article } from '../../model/index.ts'
import { claimRows, type ClaimRow } from './claim-cards.ts'
import { claimFile } from './claim-file.ts'
import { filterOf } from './claim-filter.ts'
import { claimColumns } from './claim-columns.ts'
import { formOf, MEDIA, tableAnswer } from './exports.ts'
import { keptAnswers } from './kept-answers.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { ClaimFile, ClaimPage } from './schemas/claim.ts'
import { claimFilter, Flag, Format, Id, MOST, stretch } from './schemas/query.ts'
import { sent } from './tagged.ts'

/** Rows of an export, at most. */
const EXPORTED = 100_000

/** Offers the claims. */
export function offerClaims(api: Api): void {
  const { store } = api.desk
  const kept = keptAnswers(store)
  offer(
    api,
    {
      method: 'get',
      path: '/v1/claims',
      tag: 'Claims',
      summary: 'The claims of the dossier, by page.',
      description: `As CSV or Markdown all that match from \`after\` on are given, at most ${EXPORTED.toLocaleString('en')}.`,
      query: {
        ...claimFilter,
        order: z
          .enum(['articles', 'origins', 'event', 'published'])
          .default('articles')
          .openapi({ description: 'The greatest first, of equals the newest, then by id.' }),
        total: Flag.optional().openapi({ description: 'Count all that match as well.' }),
        ...stretch,
        format: Format,
      },
      answer: ClaimPage,
      media: MEDIA,
    },
    async ({ query, c }) => {
      const filter = filterOf(query)
      const page = async (limit: number, after: string | undefined): ReturnType<typeof store.ledger.claims> =>
        store.ledger.claims(filter, query.order, { limit, ...(after === undefined ? {} : { after }) })
      const form = formOf(c, query.format)
      if (form !== 'json') {
        const rows: ClaimRow[] = []
        for (let after = query.after; rows.length < EXPORTED;) {
          const { claims, next } = await page(MOST, after)
          rows.push(...(await claimRows(store, claims)).items)
          after = next
          if (after === undefined) break
        }
        return tableAnswer(c, form, 'claims', rows, claimColumns)
      }
      const answer = await kept(JSON.stringify(query), async () => {
        const { claims, next } = await page(query.limit, query.after)
        return {
          ...(await claimRows(store, claims)),
          ...(next === undefined ? {} : { next }),
          ...(query.total === true ? { total: await store.ledger.countClaims(filter) } : {}),
        }
      })
      return sent(c, answer)
    },
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/claims/{id}',
      tag: 'Claims',
      summary: 'One claim with every report of it and all that stands beside it.',
      description: 'The beginning of an id is enough. As CSV or Markdown: one line a report.',
      params: { id: Id },
      query: { format: Format },
      answer: ClaimFile,
      media: MEDIA,
    },
    async ({ params, query, c }) => {
      const file = await store.ledger.claim(params.id)
      if (file === undefined) throw new ProblemError('not-found')
      const form = formOf(c, query.format)
      if (form === 'json') return await claimFile(store, file)
      const articles = new Map<string, Article>()
      const ids = [...new Set(file.claim.reports.map(({ article }) => article))]
      for await (const { article } of store.readings({ ids })) articles.set(article.id, article)
      return tableAnswer(c, form, `claim-${file.claim.id}`, reportRows([file], articles), reportColumns)
    },
  )
}
