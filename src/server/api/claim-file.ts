// One claim with everything that stands beside it, as the document describes it.

import type { Claim, Report, Upstream } from '../../model/index.ts'
import type { ArticleCard, ClaimFile, Store } from '../../store/index.ts'
import { rowsOfClaims } from './claim-cards.ts'
import { shownAll } from './days.ts'
import { familiesOf, type Family } from './families.ts'
import { namesIn } from './called.ts'
import { notesOf } from './note-shape.ts'
import { quoteOf } from './quote.ts'
import { touchesOf } from './touches.ts'
import { upstreamsOf } from './upstreams.ts'

/** The answer of GET /v1/claims/{id}. */
export async function claimFile(store: Store, file: ClaimFile): Promise<object> {
  const { claim, denials, conflicts, supersedes } = file
  const articles = [...new Set(claim.reports.map(({ article }) => article))]
  const cards = new Map((await store.articles({ ids: articles }, { limit: articles.length })).map((card) => [card.id, card]))
  const upstream = await upstreamsOf(store, articles)
  const families = await familiesOf(store, articles)
  const texts = await textsOf(store, articles)
  const { byId, names } = await rowsOfClaims(store, [
    ...denials.flatMap(({ denied, by }) => [denied, by]),
    ...conflicts.flatMap(({ claims }) => claims),
    ...supersedes.flatMap(({ older, newer }) => [older, newer]),
  ])
  const other = (a: string, b: string): { claim: unknown } => ({ claim: byId.get(a === claim.id ? b : a) })
  const { because, ...counted } = claim.origins
  const first = <T>(of: (report: Report) => T | undefined): T | undefined => claim.reports.map(of).find((one) => one !== undefined)
  const published = claim.reports.flatMap((report) => report.published ?? []).sort()[0]
  return {
    id: claim.id,
    gloss: claim.gloss,
    ...(claim.category === undefined ? {} : { category: claim.category }),
    ...shownAll({ event: claim.event, said: first(({ said }) => said), seen: first(({ seen }) => seen) }),
    ...(published === undefined ? {} : { published }),
    origins: { ...counted, because },
    because: claim.because,
    reports: claim.reports.map((report) => shownReport(report, cards, upstream, families, texts)),
    denials: denials.map(({ denied, by, scope, because: why }) => ({
      ...other(denied, by),
      side: denied === claim.id ? 'denied-by' : 'denies',
      scope,
      because: why,
    })),
    conflicts: conflicts.map(({ claims: [a, b], on, because: why }) => ({ ...other(a, b), on, because: why })),
    supersessions: supersedes.map(({ older, newer, because: why }) => ({
      ...other(older, newer),
      side: older === claim.id ? 'superseded-by' : 'supersedes',
      because: why,
    })),
    families,
    drift: claim.drift,
    touches: await touchesOf(store, claim),
    notes: await notesOf(store, claim.id),
    names: { ...names, ...(await namesIn(store, entitiesOf(claim, upstream))) },
  }
}

function shownReport(
  { quantity, said, seen, ...report }: Report,
  cards: ReadonlyMap<string, ArticleCard>,
  upstream: ReadonlyMap<string, readonly Upstream[]>,
  families: readonly Family[],
  texts: ReadonlyMap<string, string>,
): object {
  const { article, content } = report
  const family = families.find(({ articles }) => articles.includes(article))
  return {
    ...report,
    ...shownAll({ said, seen }),
    quantity,
    article: cards.get(article) ?? { id: article, language: '' },
    quote: quoteOf(texts.get(article) ?? '', content),
    upstream: upstream.get(article) ?? [],
    ...(family === undefined ? {} : { family: family.id }),
  }
}

function entitiesOf({ origins, reports }: Claim, upstream: ReadonlyMap<string, readonly Upstream[]>): readonly string[] {
  return [
    ...origins.list,
    ...origins.because.map(({ origin }) => origin),
    ...reports.flatMap(({ nested }) => nested.flatMap(({ entity, members = [] }) => [entity, ...members.map((member) => member.entity)])),
    ...[...upstream.values()].flat().map(({ entity }) => entity),
  ]
}

async function textsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for await (const { article } of store.readings({ ids })) texts.set(article.id, article.text)
  return texts
}
