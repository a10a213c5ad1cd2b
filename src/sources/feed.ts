// Feeds: the articles that RSS, Atom, RDF and JSON feeds list.

import { Failure } from '../model/failure.ts'
import { dayOf } from './day.ts'

/** An article that a feed or a sitemap lists, and what it says of it. */
export interface Listed {
  readonly url: string
  readonly title?: string
  readonly outlet?: string
  /** `YYYY-MM-DD`. */
  readonly published?: string
  readonly language?: string
}

/** The articles of the feed in `text`, which was found at `base`, each once. @throws {Failure} `no-article`. */
export async function feedArticles(text: string, base: string): Promise<readonly Listed[]> {
  const { parseFeed } = await import('feedsmith')
  const parsed = ((): ReturnType<typeof parseFeed> => {
    try {
      return parseFeed(text)
    } catch {
      throw new Failure('no-article', `${base} looks like a feed and cannot be read as one.`, 'Give the addresses of its articles.')
    }
  })()
  const seen = new Map<string, Listed>()
  for (const { link, title, published, language, changed } of entries(parsed)) {
    const url = absolute(link, base)
    if (url === undefined || seen.has(url)) continue
    const day = dayOf(published ?? changed)
    seen.set(url, {
      url,
      ...(title === undefined ? {} : { title }),
      ...(day === undefined ? {} : { published: day }),
      ...(language === undefined ? {} : { language }),
    })
  }
  return [...seen.values()]
}

interface Entry {
  readonly link: string | undefined
  readonly title: string | undefined
  readonly published: string | undefined
  readonly language?: string | undefined
  readonly changed?: string | undefined
}

/** A date as the feed writes it. */
function written(date: unknown): string | undefined {
  return typeof date === 'string' ? date : undefined
}

type Parsed = ReturnType<(typeof import('feedsmith'))['parseFeed']>

function entries(parsed: Parsed): readonly Entry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        published: written(item.pubDate ?? item.dc?.dates?.[0]),
      }))
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? item.rdf?.about,
        title: item.title,
        published: written(item.dc?.dates?.[0]),
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        published: written(entry.published),
        changed: written(entry.updated),
      }))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.url ?? item.external_url,
        title: item.title,
        published: written(item.date_published),
        changed: written(item.date_modified),
        language: item.language,
      }))
  }
}

/** An address as a whole, when it is one of the web. */
export function absolute(link: string | undefined, base: string): string | undefined {
  try {
    const url = new URL(link ?? '', /^https?:/iu.test(base) ? base : undefined)
    url.hash = ''
    return link !== undefined && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : undefined
  } catch {
    return undefined
  }
}
