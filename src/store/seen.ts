// Where articles were seen: pages as rows, and which of several readings of one text stands.

import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Row } from './adapter.ts'
import type { Entry, SeenPage } from './port.ts'
import { given } from './reading.ts'
import type { PagesTable } from './schema.ts'

/** Columns of a page row. */
export const PAGE_COLUMNS: readonly string[] = [
  'id',
  'article',
  'digest',
  'url',
  'name',
  'format',
  'encoding',
  'outlet',
  'published',
  'retrieved',
  'meta',
]

/** The page of an entry; the article's own fields stand in for what is not given. */
export function pageOf({ reading: { article }, page }: Entry): SeenPage {
  const { url, outlet, published, digest } = article
  return { ...given({ url, outlet, published }), digest, ...page }
}

/** Content hash of a page: the same content at the same place is one page, whenever it was fetched. */
export function pageId(article: string, { digest, url, name, outlet, published }: SeenPage): string {
  return createHash('sha256')
    .update(JSON.stringify([article, digest, url ?? name ?? null, outlet ?? null, published ?? null]))
    .digest('hex')
    .slice(0, 16)
}

/** The row of a page. */
export function pageRow(id: string, article: number, page: SeenPage): Row {
  const { digest, url, name, format, encoding, outlet, published, retrieved, meta } = page
  const told = meta === undefined ? null : JSON.stringify(meta)
  return [
    id,
    article,
    digest,
    url ?? null,
    name ?? null,
    format ?? null,
    encoding ?? null,
    outlet ?? null,
    published ?? null,
    retrieved ?? null,
    told,
  ]
}

/** A page out of its row. */
export function pageFrom({ digest, url, name, format, encoding, outlet, published, retrieved, meta }: Selectable<PagesTable>): SeenPage {
  const told = meta === null ? null : (JSON.parse(meta) as Record<string, string>)
  return { digest, ...given({ url, name, format: format as 'text' | 'html' | null, encoding, outlet, published, retrieved, meta: told }) }
}

/** What decides between two readings of one text: the smaller stands. Absent comes last. */
export function rank(article: {
  readonly published?: string | null
  readonly outlet?: string | null
  readonly url?: string | null
  readonly title?: string | null
}): string {
  return [article.published, article.outlet, article.url, article.title].map((field) => field ?? '\uffff').join('\n')
}
