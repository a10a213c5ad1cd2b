// Sitemaps: the articles a news sitemap lists, and the sitemaps that an index lists (sitemaps.org, Google News).

import { SaxesParser } from 'saxes'
import { Failure } from '../model/failure.ts'
import { dayOf } from './day.ts'
import { absolute, type Listed } from './feed.ts'

/** What a sitemap lists: articles, or further sitemaps. */
export interface Sitemap {
  readonly articles: readonly Listed[]
  /** `changed` as written: when it is the same, the sitemap is. */
  readonly sitemaps: readonly { readonly url: string; readonly changed?: string }[]
}

/** Elements that matter, by their local name, and the field each fills; `news:` and `image:` have elements of the same name. */
const FIELDS: Readonly<Record<string, string>> = {
  loc: 'url',
  lastmod: 'changed',
  'news:title': 'title',
  'news:publication_date': 'published',
  'news:name': 'outlet',
  'news:language': 'language',
}
/** No text of an element that matters is longer. */
const LONGEST = 4096

/** Reads the sitemap in `text`, found at `base`; one that is cut short gives what it has. @throws {Failure} `no-article`. */
export function sitemapIn(text: string, base: string): Sitemap {
  const parser = new SaxesParser()
  const articles = new Map<string, Listed>()
  const sitemaps = new Map<string, Sitemap['sitemaps'][number]>()
  let fields: Record<string, string> = {}
  let content = ''
  let broken: string | undefined
  parser.on('error', (error) => {
    broken ??= error.message
  })
  parser.on('opentag', ({ name }) => {
    content = ''
    if (name === 'url' || name === 'sitemap') fields = {}
  })
  const more = (part: string): void => {
    if (content.length < LONGEST) content += part
  }
  parser.on('text', more)
  parser.on('cdata', more)
  parser.on('closetag', ({ name }) => {
    const field = FIELDS[name]
    if (field !== undefined && content.trim() !== '') fields[field] ??= content.trim()
    content = ''
    const url = absolute(fields['url'], base)
    if (url === undefined) return
    const { changed } = fields
    if (name === 'sitemap') sitemaps.set(url, { url, ...(changed === undefined ? {} : { changed }) })
    else if (name === 'url' && !articles.has(url)) articles.set(url, listed(url, fields))
  })
  parser.write(text).close()
  if (articles.size + sitemaps.size === 0 && broken !== undefined)
    throw new Failure('no-article', `${base} looks like a sitemap and cannot be read as one.`, 'Give the addresses of its articles.')
  return { articles: [...articles.values()], sitemaps: [...sitemaps.values()] }
}

function listed(url: string, { title, outlet, language, published }: Readonly<Record<string, string>>): Listed {
  const day = dayOf(published)
  return {
    url,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(day === undefined ? {} : { published: day }),
    ...(language === undefined ? {} : { language }),
  }
}
