// Facts: what a page's markup states about its article, best witness first, each with the rule that found it.

import type { MarkupFacts } from '../../model/page.ts'
import { dayOf, validDay } from '../day.ts'
import { articleRecord } from './json-ld.ts'

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'publication_date',
  'cxenseparse:recs:publishtime',
]

/** The facts of `document`. `url` is where it came from: many addresses carry the day. */
export function factsOf(document: Document, url: string | undefined): MarkupFacts {
  const metas = metaMap(document)
  const found: Record<string, string> = {}
  const heading = squeezed(document.querySelector('h1')?.textContent)
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 30).map((script) => script.textContent)
  const openGraph = metas.get('og:title')
  const record = articleRecord(scripts, heading ?? openGraph)
  const first = (field: string, ...candidates: readonly (readonly [rule: string, value: string | undefined])[]): string | undefined => {
    const [rule, value] = candidates.find(([, one]) => one !== undefined && one !== '') ?? []
    if (rule !== undefined) found[field] = `markup/${field}/${rule}`
    return value
  }
  const title = first(
    'title',
    ['json-ld', record?.headline],
    ['open-graph', openGraph],
    ['heading', heading],
    ['title-element', squeezed(document.querySelector('title')?.textContent)],
  )
  const outlet = first(
    'outlet',
    ['json-ld', record?.outlet],
    ['open-graph', metas.get('og:site_name')],
    ['application-name', metas.get('application-name')],
  )
  const language = first(
    'language',
    ['html-lang', document.documentElement.getAttribute('lang') ?? undefined],
    ['json-ld', record?.language],
    ['open-graph', metas.get('og:locale')],
  )
  const days = daysOf(document, metas, record?.published, url)
  if (days[0] !== undefined) found['published'] = `markup/published/${days[0][0]}`
  const named = metas.get('article:author') ?? metas.get('author') ?? metas.get('dc.creator')
  const authors =
    record !== undefined && record.authors.length > 0 ? record.authors : named === undefined || /^https?:/u.test(named) ? [] : [named]
  if (authors.length > 0) found['authors'] = `markup/authors/${record !== undefined && record.authors.length > 0 ? 'json-ld' : 'meta'}`
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
    published: [...new Set(days.map(([, day]) => day))],
    authors: authors.filter((author) => author !== outlet),
    keywords: record?.keywords ?? [],
    found,
  }
}

function daysOf(
  document: Document,
  metas: ReadonlyMap<string, string>,
  record: string | undefined,
  url: string | undefined,
): (readonly [rule: string, day: string])[] {
  const stated: [string, string | null | undefined][] = [['json-ld', record]]
  for (const name of DATES) stated.push([name.startsWith('article:') || name.startsWith('og:') ? 'open-graph' : 'meta', metas.get(name)])
  for (const element of [...document.querySelectorAll('[itemprop="datePublished"]')].slice(0, 3))
    stated.push(['microdata', element.getAttribute('content') ?? element.getAttribute('datetime')])
  for (const element of [...document.querySelectorAll('time[datetime]')].slice(0, 40))
    if (isOwnTime(element)) stated.push(['time', element.getAttribute('datetime')])
  stated.push([
    'address',
    addressDay(url ?? metas.get('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined),
  ])
  return stated.flatMap(([rule, value]) => {
    const day = dayOf(value)
    return day === undefined ? [] : [[rule, day] as const]
  })
}

/** A `time` of the article itself: none in a list, an aside, a comment or another article's card. */
function isOwnTime(element: Element): boolean {
  for (let up = element.parentElement, depth = 0; up !== null && depth < 12; up = up.parentElement, depth++) {
    const tag = up.localName
    if (tag === 'aside' || tag === 'nav' || tag === 'footer' || tag === 'li') return false
    if (/related|recommend|comment|sidebar|most-read|latest|card|teaser|promo|widget/iu.test(`${up.getAttribute('class') ?? ''} ${up.id}`))
      return false
  }
  return true
}

function addressDay(url: string | undefined): string | undefined {
  const match =
    /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/u.exec(url ?? '') ?? /\/(20\d{2})(\d{2})(\d{2})(?=[/_-]|$)/u.exec(url ?? '')
  return match === null
    ? undefined
    : validDay(match[1] as string, (match[2] as string).padStart(2, '0'), (match[3] as string).padStart(2, '0'))
}

function metaMap(document: Document): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of [...document.querySelectorAll('meta')].slice(0, 400)) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))?.toLowerCase()
    const content = meta.getAttribute('content')?.trim()
    if (name !== undefined && content !== undefined && content !== '' && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

function squeezed(text: string | null | undefined): string | undefined {
  const plain = (text ?? '').replace(/[ \t\r\n\f]+/gu, ' ').trim()
  return plain === '' ? undefined : plain
}
