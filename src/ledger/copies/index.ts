// Copies: which articles of a set are one text, and where each text comes from.

import type { CopyFamily, CopyPair, CopyReport, SharedStretch } from '../../model/copy.ts'
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { FoldTable } from '../../text/index.ts'
import { align } from './alignment.ts'
import { bodyWords, type BodyWords } from './body-words.ts'
import { CopyIndex, order, type DatedText, type FoundPair } from './copy-index.ts'
import { groupsOf, pairsWithKin } from './family.ts'
import { outletsOf } from './outlet.ts'
import { statedUpstreams } from './upstream-stated.ts'
import { upstreams, type ArticleFacts } from './upstream.ts'

export { bodyWords, type BodyWords, type WordSequence } from './body-words.ts'
export { CopyIndex, CROWD, FEWEST, isEnough, judge, type DatedText, type FoundPair } from './copy-index.ts'
export { pairsWithKin, possibleKin } from './family.ts'
export { fingerprintsOf } from './fingerprint.ts'
export { outletsOf, UNNAMED_AGENCIES, type Outlets } from './outlet.ts'
export { statedUpstreams } from './upstream-stated.ts'
export { upstreams, type ArticleFacts } from './upstream.ts'

/** Copies, families and lineages of a set of readings: a function of the set, whatever the order. Readings of one id count once. */
export function copyReport(readings: readonly Reading[], table: FoldTable): CopyReport {
  const index = new CopyIndex()
  const facts = new Map<string, ArticleFacts>()
  for (const reading of readings) {
    if (facts.has(reading.article.id)) continue
    facts.set(reading.article.id, factsOf(reading, table))
    index.add(datedText(reading.article, table))
  }
  return reportOf(pairsWithKin(index), [...facts.values()])
}

/** What the index needs of an article. */
export function datedText(article: Article, table: FoldTable): DatedText {
  const { id, words, quoted } = bodyWords(article, table)
  const outlet = outletsOf(table).of(article)
  return {
    text: { id, words, quoted },
    ...(article.published === undefined ? {} : { published: article.published }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}

/** What the report needs of one reading: small, and the same for every set, so that a store can keep it. */
export function factsOf({ article, annotations }: Reading, table: FoldTable): ArticleFacts {
  const outlets = outletsOf(table)
  const outlet = outlets.of(article)
  return {
    id: article.id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(article.published === undefined ? {} : { published: article.published }),
    stated: statedUpstreams(article, annotations, outlets),
  }
}

/** The report of found pairs and what is known of each article. */
export function reportOf(found: readonly FoundPair[], articles: readonly ArticleFacts[]): CopyReport {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const pairs = found.map((pair): CopyPair => ({
    a: pair.a,
    b: pair.b,
    kind: pair.kind,
    similarity: pair.comparison.similarity,
    coverage: pair.comparison.coverage,
    ...directionOf(byId.get(pair.a), byId.get(pair.b)),
  }))
  const lists = upstreams(articles, pairs)
  return {
    pairs,
    families: groupsOf(pairs)
      .map((ids) => familyOf(ids, byId))
      .sort((x, y) => order(x.id, y.id)),
    lineages: [...byId.values()]
      .sort((x, y) => order(x.id, y.id))
      .map(({ id, outlet }) => ({ article: id, ...(outlet === undefined ? {} : { outlet }), upstream: lists.get(id) ?? [] })),
  }
}

/** The stretches that two bodies share, with their places in each article's text, in the order of `a`. */
export function sharedStretches(a: BodyWords, b: BodyWords): readonly SharedStretch[] {
  const span = (body: BodyWords, from: number, words: number): { start: number; end: number } => ({
    start: body.start[from] as number,
    end: body.end[from + words - 1] as number,
  })
  return align(a, b).map((run) => ({ a: span(a, run.a, run.words), b: span(b, run.b, run.words) }))
}

/** The one that credits the other's outlet is the later one; else the day of publication tells. */
function directionOf(a: ArticleFacts | undefined, b: ArticleFacts | undefined): Pick<CopyPair, 'direction'> {
  if (a === undefined || b === undefined) return {}
  const credits = (x: ArticleFacts, y: ArticleFacts): boolean =>
    y.outlet !== undefined && y.outlet !== x.outlet && x.stated.some((u) => u.entity === y.outlet && u.certainty !== 'possible')
  const [ab, ba] = [credits(b, a), credits(a, b)]
  if (ab !== ba) return { direction: ab ? { from: a.id, to: b.id, because: 'credit' } : { from: b.id, to: a.id, because: 'credit' } }
  if (a.published === undefined || b.published === undefined || a.published === b.published) return {}
  return {
    direction: a.published < b.published ? { from: a.id, to: b.id, because: 'published' } : { from: b.id, to: a.id, because: 'published' },
  }
}

function familyOf(ids: readonly string[], byId: ReadonlyMap<string, ArticleFacts>): CopyFamily {
  const outlets = new Set(ids.flatMap((id) => byId.get(id)?.outlet ?? []))
  const first = [...ids].sort(
    (x, y) => order(byId.get(x)?.published ?? '9999', byId.get(y)?.published ?? '9999') || order(x, y),
  )[0] as string
  return { id: first, articles: ids, outlets: [...outlets].sort(order) }
}
