// The words of an article, as the full-text index takes them.

import type { Article, BlockRole } from '../model/index.ts'
import type { SearchRow } from './adapter.ts'
import type { SearchWords } from './port.ts'

/** Not the article's own words. */
const LEFT_OUT: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'boilerplate', 'related', 'keywords'])

/** No text-search vector may exceed a megabyte: more words than these of one article are not indexed. */
const MOST_WORDS = 30_000
const MOST_KEYS = 15_000

/** The words under which `article`, kept under `key`, is found. */
export function searchRow(key: number, article: Article, words: SearchWords): SearchRow {
  const part = (wanted: (role: BlockRole) => boolean): string =>
    article.blocks
      .filter(({ role }) => wanted(role))
      .map(({ start, end }) => article.text.slice(start, end))
      .join('\n')
  const title = words.words(article.title ?? part((role) => role === 'title')).slice(0, MOST_WORDS)
  const body = words.words(part((role) => !LEFT_OUT.has(role))).slice(0, MOST_WORDS)
  const exact = new Set<string>()
  const distinct = new Set([...title, ...body])
  for (const word of distinct) exact.add(word.form)
  const keys = new Set<string>()
  for (const word of distinct) for (const form of word.keys) if (!exact.has(form) && keys.size < MOST_KEYS) keys.add(form)
  return { article: key, title: title.map((word) => word.form), body: body.map((word) => word.form), keys: [...keys] }
}
