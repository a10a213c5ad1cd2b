// GET /v1/articles, /v1/articles/{id}, /v1/articles/{id}/beside/{other}: the articles as they stood.

import { bodyWords, sharedStretches } from '../../ledger/copies/index.ts'
import type { Article, Reading } from '../../model/index.ts'
import { table } from '../../reader.ts'
import type { ArticleCard } from '../../store/index.ts'
import type { Span } from '../../text/span.ts'
import { articleFilterOf } from './article-filter.ts'
import { paged, placeOf } from './cursor.ts'
import { pairsOf } from './families.ts'
import { namesIn } from './called.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { ArticleFile, ArticlePage, Beside } from './schemas/article.ts'
import { Id, stretch } from './schemas/query.ts'
import { Day } from './schemas/words.ts'
import { upstreamsOf } from './upstreams.ts'

/** Offers the articles. */
export function offerArticles(api: Api): void {
  const { store } = api.desk
  const reading = async (id: string): Promise<Reading> => {
    const found = await store.reading(id)
    if (found === undefined) throw new ProblemError('not-found')
    return found
  }
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
    async ({ query }) => {
      const place = placeOf(query.limit, query.after)
      return paged(await store.articles(articleFilterOf(query), { limit: place.limit + 1, offset: place.offset }), place)
    },
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
    async ({ params: { id } }) => {
      const found = await reading(id)
      const pairs = await pairsOf(store, [id])
      const others = pairs.map(({ a, b }) => (a === id ? b : a))
      const cards = new Map((await store.articles({ ids: others }, { limit: Math.max(1, others.length) })).map((card) => [card.id, card]))
      const upstream = (await upstreamsOf(store, [id])).get(id) ?? []
      return {
        reading: found,
        pages: await store.pages(id),
        upstream,
        copies: pairs.flatMap(({ a, b, kind, similarity, coverage }) => {
          const article = cards.get(a === id ? b : a)
          return article === undefined ? [] : [{ article, kind, similarity, coverage }]
        }),
        names: await namesIn(store, [...entitiesOf(found), ...upstream.map(({ entity }) => entity)]),
      }
    },
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
    async ({ params: { id, other } }) => {
      const [a, b] = [await reading(id), await reading(other)]
      const pair = (await pairsOf(store, [id])).find((one) => one.a === other || one.b === other)
      return {
        a: { article: cardOf(a), text: a.article.text },
        b: { article: cardOf(b), text: b.article.text },
        stretches: [...sharedStretches(bodyWords(a.article, table), bodyWords(b.article, table)), ...sameFrame(a.article, b.article)],
        ...(pair === undefined ? {} : { kind: pair.kind, similarity: pair.similarity, coverage: pair.coverage }),
      }
    },
  )
}

/** Blocks around the body that both have word for word: copies are not told by them, and yet nothing of them differs. */
function sameFrame(a: Article, b: Article): readonly { readonly a: Span; readonly b: Span }[] {
  const frame = ({ blocks, text }: Article): readonly { readonly span: Span; readonly words: string }[] =>
    blocks
      .filter(({ role }) => role !== 'lede' && role !== 'paragraph')
      .map(({ start, end }) => ({ span: { start, end }, words: text.slice(start, end).replaceAll(/\s+/gu, ' ').trim() }))
  const others = new Map(frame(b).map(({ span, words }) => [words, span]))
  return frame(a).flatMap(({ span, words }) => {
    const other = words === '' ? undefined : others.get(words)
    return other === undefined ? [] : [{ a: span, b: other }]
  })
}

function cardOf({ article: { id, language, title, outlet, url, published } }: Reading): ArticleCard {
  const known = Object.fromEntries(Object.entries({ title, outlet, url, published }).filter(([, value]) => value !== undefined))
  return { id, language, ...known }
}

function entitiesOf({ article, annotations }: Reading): readonly string[] {
  return [
    ...article.credits,
    ...article.dateline,
    ...annotations.flatMap((a) =>
      a.kind === 'mention' ? [a.entity] : a.kind === 'attribution' ? a.nested.map(({ entity }) => entity) : [],
    ),
  ]
}
