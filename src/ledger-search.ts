// From words to claims: articles by full-text search, their statements by the words themselves.

import { languages } from './languages.ts'
import { searchWords } from './search-words.ts'
import type { ClaimFile, Store } from './store/index.ts'
import { kindOf } from './text/index.ts'

/** Articles looked through for statements with the words. */
const ARTICLES = 50

/** Claims whose reports carry the words of `query`, those with most of them first. */
export async function claimsWithWords(store: Store, query: string, limit: number): Promise<readonly ClaimFile[]> {
  const asked = searchWords.words(query).map(({ form }) => new Set([form, ...searchWords.queryKeys(form)]))
  const hits = await store.search(query, {}, { limit: ARTICLES })
  const scores = new Map<string, number>()
  for await (const { article } of store.readings({ ids: hits.map(({ id }) => id) })) {
    const { claims } = await store.ledger.claims({ article: article.id }, 'articles', { limit: 500 })
    for (const { id } of claims) {
      if (scores.has(id)) continue
      const file = await store.ledger.claim(id)
      const report = file?.claim.reports.find((one) => one.article === article.id)
      const text = report?.content.map(({ start, end }) => article.text.slice(start, end)).join(' ') ?? ''
      const forms = new Set(searchWords.words(text).flatMap(({ form, keys }) => [form, ...keys]))
      scores.set(id, asked.filter((keys) => [...keys].some((key) => forms.has(key))).length)
    }
  }
  const best = [...scores].filter(([, score]) => score * 2 > asked.length).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const files = await Promise.all(best.slice(0, limit).map(([id]) => store.ledger.claim(id)))
  return files.filter((file) => file !== undefined)
}

/** The words of a query as claims keep theirs: each with the forms that count as it; function words are left out, as claims do. */
export function claimWords(query: string): readonly (readonly string[])[] {
  return searchWords.words(query).flatMap(({ form, keys }) => {
    const language = languages.find(({ names }) => kindOf(names.own.charCodeAt(0)) === kindOf(form.charCodeAt(0)))
    const stem = language?.events.describe(form).content
    return language !== undefined && stem === undefined ? [] : [[...new Set([form, ...keys, ...(stem === undefined ? [] : [stem])])]]
  })
}
