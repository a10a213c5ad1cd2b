// News records: one article as JSON, in ninjs, as schema.org NewsArticle, under the names that datasets use, or by a mapping of the user's.

import { Failure } from '../model/failure.ts'
import { dayOf } from './day.ts'
import type { FieldMap } from './field-map.ts'

/** What a record says of its article. One of `text` and `html` is there. */
export interface NewsRecord {
  readonly title?: string
  readonly text?: string
  readonly html?: string
  readonly url?: string
  readonly outlet?: string
  /** `YYYY-MM-DD`. */
  readonly published?: string
  readonly language?: string
  /** Names of people. */
  readonly authors: readonly string[]
  /** The line that the article printed: people, agencies, places. */
  readonly byline?: string
}

/** A field of {@link NewsRecord}. */
export type RecordField = keyof NewsRecord

type Node = Readonly<Record<string, unknown>>

/** Paths into the record for each field, best first: schema.org, ninjs 1 to 3, then what datasets call it. */
const PATHS: FieldMap = {
  title: ['headline', 'headlines.0.value', 'title', 'head', 'name'],
  text: [
    'articleBody',
    'body_text',
    'bodies.text/plain.value',
    'text',
    'body',
    'content',
    'content_text',
    'maintext',
    'main_text',
    'article',
    'plain_text',
    'full_text',
  ],
  html: ['body_xhtml', 'body_html', 'bodies.text/html.value', 'bodies.application/xhtml+xml.value', 'content_html', 'html'],
  url: ['url', 'mainEntityOfPage.@id', 'mainEntityOfPage', 'link', 'canonical_url', 'source_url', 'uri', '@id'],
  outlet: [
    'publisher',
    'outlet',
    'provider',
    'infosources',
    'source',
    'source_name',
    'publication',
    'site_name',
    'sitename',
    'copyrightholder',
    'domain',
    'source_domain',
  ],
  published: [
    'datePublished',
    'dateCreated',
    'firstpublished',
    'versioncreated',
    'firstcreated',
    'published',
    'date_published',
    'publish_date',
    'published_date',
    'published_at',
    'publication_date',
    'pubDate',
    'date_publish',
    'date',
    'timestamp',
  ],
  language: ['inLanguage', 'language', 'lang'],
  authors: ['author', 'authors'],
  byline: ['byline', 'by'],
}

/** The article in `value`, by `fields` where they name one. @throws {Failure} `no-article`. */
export function newsRecord(value: unknown, fields: FieldMap = {}): NewsRecord {
  const node = ownArticle(value)
  if (node === undefined)
    throw new Failure('no-article', 'It is no record: a JSON object is wanted.', 'Write one article a line, each a JSON object.')
  const first = <T>(field: RecordField, of: (found: unknown) => T | undefined): T | undefined => {
    for (const path of fields[field] ?? PATHS[field] ?? []) {
      const found = of(at(node, path))
      if (found !== undefined) return found
    }
    return undefined
  }
  const html = first('html', prose)
  const text = first('text', prose)
  const marked = html ?? (text !== undefined && isMarkup(text) ? text : undefined)
  const [title, url, outlet, language] = [first('title', prose), first('url', address), first('outlet', nameIn), first('language', code)]
  const [published, byline] = [first('published', day), first('byline', nameIn)]
  if (text === undefined && marked === undefined)
    throw new Failure(
      'no-article',
      'The record holds no text.',
      `Name the field that does in a mapping (--fields), for example «text: body.plain». It has: ${Object.keys(node).slice(0, 12).join(', ')}.`,
    )
  return {
    ...(title === undefined ? {} : { title: title.replace(/\s+/gu, ' ').trim() }),
    ...(text === undefined || marked === text ? {} : { text }),
    ...(marked === undefined || (text !== undefined && marked !== text) ? {} : { html: marked }),
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    authors: first('authors', names) ?? [],
    ...(byline === undefined ? {} : { byline }),
  }
}

/** The object itself, or the article in its `@graph`. */
function ownArticle(value: unknown): Node | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const node = value as Node
  const graph = node['@graph']
  if (!Array.isArray(graph)) return node
  return (
    (graph as unknown[]).map((one) => one as Node).find((one) => /(?:Article|Posting|Report)$/u.test([one['@type']].flat().join(' '))) ??
    node
  )
}

/** What `path` leads to; in a list of objects a step that is no number is the `contenttype` or `role` wanted. */
function at(value: unknown, path: string): unknown {
  let here = value
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined
    if (Array.isArray(here) && !/^\d+$/u.test(step)) {
      here = (here as Node[]).find((one) => one['contenttype'] === step || one['role'] === step)
    } else here = Object.hasOwn(here, step) ? (here as Node)[step] : undefined
  }
  return here
}

function prose(value: unknown): string | undefined {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) return prose(value.join('\n\n'))
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function address(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/\S{3,2000}$/iu.test(value.trim()) ? value.trim() : undefined
}

function code(value: unknown): string | undefined {
  const match = typeof value === 'string' ? /^[a-z]{2,3}(?=$|[-_])/iu.exec(value.trim()) : null
  return match === null ? undefined : match[0].toLowerCase()
}

function day(value: unknown): string | undefined {
  // Seconds or milliseconds since 1970.
  if (typeof value === 'number' && value > 6e8) return dayOf(new Date(value > 1e11 ? value : value * 1000).toISOString())
  return typeof value === 'string' ? dayOf(value) : undefined
}

function nameIn(value: unknown): string | undefined {
  return names(value)?.[0]
}

/** Names: strings, objects with a name, or lists of them; identifiers are none. */
function names(value: unknown): readonly string[] | undefined {
  const all = [value].flat().flatMap((one) => {
    const name = typeof one === 'object' && one !== null ? ((one as Node)['name'] ?? (one as Node)['title']) : one
    const isName = typeof name === 'string' && /\p{L}{2}/u.test(name) && !/^(?:https?:|[\da-f-]{32,36}$)/iu.test(name.trim())
    return isName ? [name.trim().replace(/^https?:\/\/(?:www\.)?/iu, '')] : []
  })
  return all.length === 0 ? undefined : all
}

function isMarkup(text: string): boolean {
  return /^\s{0,40}<(?:!doctype|html|body|article|div|section|p|h[1-6])[\s>]/iu.test(text.slice(0, 200))
}
