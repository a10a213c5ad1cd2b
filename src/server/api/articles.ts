// GET /v1/articles, /v1/articles/{id}, /v1/articles/{id}/beside/{other}: the articles as they stood.

import { offer, type Api } from './offer.ts'
import { ArticleFile, ArticlePage, Beside } from './schemas/article.ts'
import { Id, stretch } from './schemas/query.ts'
import { Day } from './schemas/words.ts'
import { later } from './later.ts'

/** Offers the articles. */
export function offerArticles(api: Api): void {
  offer(
    api,
    {
      method: 'get',
      path: '/v1/articles',
      tag: 'Articles',
      summary: 'The articles of the dossier, newest first.',
      query: {
        language: Id.optional(),
        outlet: Id.optional(),
        from: Day.optional(),
        to: Day.optional(),
        entity: Id.optional(),
        ...stretch,
      },
      answer: ArticlePage,
    },
    later,
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/articles/{id}',
      tag: 'Articles',
      summary: 'One article with its reading, where it was seen, where its text comes from, its copies.',
      params: { id: Id },
      answer: ArticleFile,
    },
    later,
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/articles/{id}/beside/{other}',
      tag: 'Articles',
      summary: 'Two articles with the stretches that they share word for word.',
      params: { id: Id, other: Id },
      answer: Beside,
    },
    later,
  )
}
