// Pages of markup: text in reading order, roles, facts; from files written for the tests.

import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import type { Article } from '../../src/model/article.ts'
import { openSource, pageFromBytes } from '../../src/sources/index.ts'
import { readArticle } from '../../src/article/index.ts'
import { languages, table } from '../article/reading.ts'

async function articleAt(path: string): Promise<Article> {
  return readArticle(await openSource(path), {}, languages, table).article
}

const linesWith = (article: Article, role: string): string[] =>
  article.blocks.filter((block) => block.role === role).flatMap((block) => article.text.slice(block.start, block.end).trim().split('\n'))
const bodyOf = (article: Article): string[] =>
  article.blocks
    .filter(({ role }) => role === 'lede' || role === 'paragraph' || role === 'subheading')
    .map((block) => article.text.slice(block.start, block.end).trim())

describe('an Arabic page with JSON-LD, Open Graph and furniture', async () => {
  const article = await articleAt('test/pages/port-ar.html')
  it('has its fields from the markup', () => {
    expect(article).toMatchObject({
      language: 'ar',
      title: 'ميناء الفنار يستقبل أول قافلة حبوب بعد انقطاع طويل',
      outlet: 'صحيفة المرفأ',
      authors: ['سليم الداعوق'],
      published: '2024-05-11',
      publishedStated: '2024-05-11',
      credits: [],
    })
    expect(article.found).toMatchObject({
      outlet: { rule: 'markup/outlet/json-ld' },
      publishedStated: { rule: 'markup/published/json-ld' },
      authors: { rule: 'markup/authors/json-ld' },
    })
  })
  it('has four paragraphs and a heading', () => {
    const body = bodyOf(article)
    expect(body).toHaveLength(5)
    expect(body[0]).toMatch(/^رست في ميناء الفنار/u)
    expect(body[2]).toBe('مخاوف من نقص التخزين')
    expect(body[4]).toContain('أيام\u00a0قليلة')
  })
  it('keeps the rest apart', () => {
    expect(linesWith(article, 'caption')[0]).toContain('(رويترز)')
    expect(linesWith(article, 'keywords')[0]).toContain('حبوب')
    expect(linesWith(article, 'related').join(' ')).toContain('ارتفاع أسعار الطحين')
    expect(linesWith(article, 'boilerplate').join(' ')).toContain('جميع الحقوق محفوظة')
  })
  it('covers all of its text', () => {
    let at = 0
    for (const block of article.blocks) {
      expect(block.start).toBe(at)
      at = block.end
    }
    expect(at).toBe(article.text.length)
  })
})

describe('an English page without JSON-LD', async () => {
  const article = await articleAt('test/pages/ferry-en.html')
  it('has its fields', () =>
    expect(article).toMatchObject({
      language: 'en',
      title: 'Ferry service to Kestrel Island resumes after storm',
      outlet: 'Harbour Post',
      credits: ['reuters'],
      publishedStated: '2023-02-14',
      authors: ['Mara Linden'],
    }))
  it('has five paragraphs', () => {
    const body = bodyOf(article)
    expect(body).toHaveLength(5)
    expect(body[2]).toBe('We slept in the school hall, and the bakers brought us bread.')
    expect(body.join(' ')).not.toMatch(/Most read|Finally|Storm leaves|Waves at/u)
  })
})

describe('an old page of tables in windows-1256', async () => {
  const page = await openSource('test/pages/old-ar-windows-1256.html')
  const article = readArticle(page, {}, languages, table).article
  it('is decoded and read', () => {
    expect(page.encoding).toBe('windows-1256')
    expect(article).toMatchObject({ title: 'إعادة فتح جسر السنديان أمام الشاحنات', publishedStated: '2006-03-06', credits: ['spa'] })
    expect(bodyOf(article)).toHaveLength(3)
  })
})

describe('refused', () => {
  it('a list of headlines', async () => {
    const failure = await articleAt('test/pages/list-ar.html').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ code: 'no-article' })
  })
  it('markup that nobody took apart', () => {
    expect(() => readArticle({ text: '<p>x</p>', format: 'html', encoding: 'utf-8' }, {}, languages, table)).toThrow(Failure)
  })
})

describe('days', () => {
  const page = async (head: string, url?: string): Promise<string | undefined> => {
    const body =
      '<article><h1>Night train returns to the harbour</h1>' +
      '<p>The railway said the night train would run again after three months of repairs at the old station near the harbour.</p>'.repeat(
        4,
      ) +
      '</article>'
    const from = await pageFromBytes(Buffer.from(`<html lang="en"><head>${head}</head><body>${body}</body></html>`), {
      retrieved: '2024-09-01T00:00:00Z',
      ...(url === undefined ? {} : { url }),
    })
    return readArticle(from, {}, languages, table).article.publishedStated
  }
  it('from meta', async () => expect(await page('<meta name="pubdate" content="2024-03-02T10:00:00Z">')).toBe('2024-03-02'))
  it('as the page writes it, not as of Greenwich', async () =>
    expect(await page('<meta property="article:published_time" content="2024-03-02T23:30:00-05:00">')).toBe('2024-03-02'))
  it('in words', async () => expect(await page('<meta name="date" content="Sat, 02 Mar 2024 23:30:00 +0300">')).toBe('2024-03-02'))
  it('from the address', async () => expect(await page('', 'https://news.example/2024/03/02/night-train')).toBe('2024-03-02'))
  it('none of the future', async () => expect(await page('<meta name="date" content="2025-01-01">')).toBeUndefined())
  it('none of another article', async () =>
    expect(
      await page(
        '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"item":{"@type":"NewsArticle","headline":"Other","datePublished":"2024-02-02"}}]}</script>',
      ),
    ).toBeUndefined())
  it('broken JSON-LD says nothing', async () =>
    expect(await page('<script type="application/ld+json">{"@type":"NewsArticle",</script>')).toBeUndefined())
})

describe('hostile markup', () => {
  const text = 'The railway said the night train would run again after three months of repairs. '.repeat(4)
  const shapes: [name: string, markup: string][] = [
    ['deep', `<html><body>${'<div>'.repeat(20_000)}<p>${text}</p>`],
    ['unclosed', `<html><body><div><p>${text}<p>${text}<b><i><a href=x>`],
    ['a million marks', `<html><body>${'<'.repeat(1_000_000)}<p>${text}</p>`],
    ['many links', `<html><body>${'<li><a href=x>another headline</a></li>'.repeat(40_000)}<p>${text}</p>`],
    ['nested tables', `<html><body>${'<table><tr><td>'.repeat(3_000)}<p>${text}</p>`],
  ]
  it.each(shapes)('%s', async (_, markup) => {
    await pageFromBytes(Buffer.from(markup)).catch((error: unknown) => expect(error).toBeInstanceOf(Failure))
  })
})
