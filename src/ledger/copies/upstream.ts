// Upstreams: what an article names itself, and what its copies name for it.

import type { CopyPair, Upstream, UpstreamEvidence } from '../../model/copy.ts'
import { order } from './copy-index.ts'
import { isAgency, UNNAMED_AGENCIES } from './outlet.ts'

/** What is known of one article before its copies are asked. */
export interface ArticleFacts {
  readonly id: string
  readonly outlet?: string
  readonly published?: string
  /** What the article itself names. */
  readonly stated: readonly Upstream[]
}

/** Copies that are less alike than this share a part of their text only. */
const PART = 0.4

/** What an article takes from one copy. */
interface Named {
  readonly entity: string
  readonly evidence: UpstreamEvidence
}

/**
 * The upstreams of each article, by id. A byline proves nothing: near-identical texts credit different agencies, and half credit none. So an article keeps
 * what it credits by name, and one that credits nobody by name takes what its nearest copies name, step by step through the family.
 */
export function upstreams(articles: readonly ArticleFacts[], pairs: readonly CopyPair[]): ReadonlyMap<string, readonly Upstream[]> {
  const copies = new Map<string, { readonly id: string; readonly similarity: number }[]>(articles.map(({ id }) => [id, []]))
  for (const { a, b, similarity } of pairs) {
    copies.get(a)?.push({ id: b, similarity })
    copies.get(b)?.push({ id: a, similarity })
  }
  for (const list of copies.values()) list.sort((x, y) => y.similarity - x.similarity || order(x.id, y.id))
  const byId = new Map(articles.map((article) => [article.id, article]))
  const named = new Map<string, readonly Named[]>()
  let open: ArticleFacts[] = []
  for (const article of articles) {
    const own = sure(article)
    if (own.length > 0) named.set(article.id, own)
    else open.push(article)
  }
  while (open.length > 0) {
    const settled = open
      .map((article) => [article, fromCopies(article, copies.get(article.id) ?? [], byId, named)] as const)
      .filter(([, taken]) => taken.length > 0)
    if (settled.length === 0) break
    for (const [article, taken] of settled) named.set(article.id, taken)
    open = open.filter((article) => !named.has(article.id))
  }
  return new Map(articles.map((article) => [article.id, listOf(article, named.get(article.id) ?? [])]))
}

/** What an article names by itself, surely enough to name it for its copies; an agency's own article names the agency. */
function sure(article: ArticleFacts): Named[] {
  const credited = article.stated.filter((u) => u.certainty === 'stated' && u.entity !== UNNAMED_AGENCIES)
  const strong = credited.length > 0 ? credited : article.stated.filter((u) => u.certainty === 'inferred')
  return strong.map((u) => ({ entity: u.entity, evidence: u.evidence[0] as UpstreamEvidence }))
}

/** What the copies name: all that the nearest copy with any names, then what the others add. */
function fromCopies(
  article: ArticleFacts,
  copies: readonly { readonly id: string; readonly similarity: number }[],
  byId: ReadonlyMap<string, ArticleFacts>,
  named: ReadonlyMap<string, readonly Named[]>,
): Named[] {
  const taken = new Map<string, Named>()
  for (const { id, similarity } of copies) {
    const publisher = byId.get(id)?.outlet
    if (publisher !== undefined && publisher !== article.outlet && isAgency(publisher) && !taken.has(publisher)) {
      taken.set(publisher, { entity: publisher, evidence: { kind: 'published-by', article: id, similarity } })
    }
    for (const { entity } of named.get(id) ?? []) {
      if (entity !== article.outlet && !taken.has(entity))
        taken.set(entity, { entity, evidence: { kind: 'copy', article: id, similarity } })
    }
  }
  return [...taken.values()]
}

/** Credits by name, what copies name, what the article's chains point to, unnamed agencies, and what is merely possible. */
function listOf(article: ArticleFacts, named: readonly Named[]): Upstream[] {
  const list: Upstream[] = []
  const put = (upstream: Upstream): void => {
    const at = list.findIndex((u) => u.entity === upstream.entity)
    const known = list[at]
    if (known === undefined) list.push(upstream)
    else if (!known.evidence.includes(upstream.evidence[0] as UpstreamEvidence))
      list[at] = { ...known, evidence: [...known.evidence, ...upstream.evidence] }
  }
  const of = (certainty: Upstream['certainty'], unnamed: boolean): void => {
    for (const u of article.stated) if (u.certainty === certainty && (u.entity === UNNAMED_AGENCIES) === unnamed) put(u)
  }
  of('stated', false)
  const taken = named.flatMap(({ entity, evidence }) =>
    evidence.kind === 'copy' || evidence.kind === 'published-by' ? [{ entity, evidence }] : [],
  )
  for (const { entity, evidence } of taken)
    put({ entity, certainty: evidence.similarity < PART ? 'possible' : 'inferred', evidence: [evidence] })
  of('inferred', false)
  of('stated', true)
  of('possible', false)
  return list
}
