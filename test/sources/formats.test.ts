// Formats: what bytes are, and what feeds, sitemaps, JSON records and YAML files of the user's say.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { read } from '../../src/index.ts'
import { readDossierFile } from '../../src/sources/dossier-file.ts'
import { feedArticles } from '../../src/sources/feed.ts'
import { fieldMap } from '../../src/sources/field-map.ts'
import { httpContent } from '../../src/sources/http-message.ts'
import { kindOf } from '../../src/sources/kind.ts'
import { newsRecord } from '../../src/sources/news-record.ts'
import { recordPage } from '../../src/sources/record-page.ts'
import { sitemapIn } from '../../src/sources/sitemap.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-formats-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const BASE = 'https://news.example/feed'
const FEEDS = {
  RSS: `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>خبر</title><link>https://news.example/1</link>
    <pubDate>Tue, 18 Jun 2024 23:30:00 +0300</pubDate></item><item><guid isPermaLink="true">https://news.example/2</guid></item></channel></rss>`,
  Atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>خبر</title><link rel="alternate" href="/1"/>
    <published>2024-06-18T23:30:00+03:00</published></entry><entry><link href="2#top"/></entry></feed>`,
  RDF: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel/>
    <item rdf:about="x"><title>خبر</title><link>https://news.example/1</link><dc:date>2024-06-18T23:30:00+03:00</dc:date></item><item><link>/2</link></item></rdf:RDF>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [
      { id: '1', title: 'خبر', url: 'https://news.example/1', date_published: '2024-06-18T23:30:00+03:00' },
      { id: '2', url: '/2' },
    ],
  }),
}

describe('feeds', () => {
  it.each(Object.entries(FEEDS))('%s', async (_name, text) => {
    expect(kindOf(Buffer.from(text), 'feed')).toBe('feed')
    expect(await feedArticles(text, BASE)).toEqual([
      { url: 'https://news.example/1', title: 'خبر', published: '2024-06-18' },
      { url: 'https://news.example/2' },
    ])
  })
  it('list an article once, and nothing that is no address of the web', async () => {
    const items = ['javascript:alert(1)', 'file:///etc/passwd', 'https://a.example/1', 'https://a.example/1#x'].map(
      (link) => `<item><link>${link}</link></item>`,
    )
    expect(await feedArticles(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`, BASE)).toEqual([
      { url: 'https://a.example/1' },
    ])
  })
  it('do not unfold entities into memory', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "news">${entities}]><rss version="2.0"><channel><item><title>&e9;</title><link>https://a.example/1</link></item></channel></rss>`
    const articles = await feedArticles(text, BASE).catch(() => [])
    expect(JSON.stringify(articles).length).toBeLessThan(1000)
  })
  it('that are broken are refused', async () => await expect(feedArticles('<rss', BASE)).rejects.toMatchObject({ code: 'no-article' }))
})

describe('sitemaps', () => {
  it('of news list articles with what they say of them', () => {
    const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n"><url><loc>https://news.example/1</loc>
      <news:news><news:publication><news:name>المرصد &amp; اليوم</news:name><news:language>ar</news:language></news:publication>
      <news:publication_date>2024-06-18T23:30:00+03:00</news:publication_date><news:title><![CDATA[خبر]]></news:title></news:news></url><url><loc>/2</loc></url></urlset>`
    expect(kindOf(Buffer.from(text), 'x')).toBe('sitemap')
    expect(sitemapIn(text, 'https://news.example/')).toEqual({
      articles: [
        { url: 'https://news.example/1', title: 'خبر', outlet: 'المرصد & اليوم', published: '2024-06-18', language: 'ar' },
        { url: 'https://news.example/2' },
      ],
      sitemaps: [],
    })
  })
  it('of sitemaps list these, and cut short they give what they have', () => {
    const text =
      '<sitemapindex><sitemap><loc>https://a.example/1.xml</loc><lastmod>2024-06-18</lastmod></sitemap><sitemap><loc>https://a.ex'
    expect(sitemapIn(text, 'https://a.example/')).toEqual({
      articles: [],
      sitemaps: [{ url: 'https://a.example/1.xml', changed: '2024-06-18' }],
    })
  })
})

describe('records', () => {
  const BODY = 'The ferry left the harbour on Tuesday.'
  const WANTED = {
    title: 'The ferry leaves',
    text: BODY,
    url: 'https://news.example/1',
    outlet: 'The Meridian',
    published: '2024-06-18',
    language: 'en',
    authors: ['A. Writer'],
  }
  it.each([
    [
      'schema.org NewsArticle',
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', name: 'x' },
          {
            '@type': 'NewsArticle',
            headline: 'The ferry leaves',
            articleBody: BODY,
            datePublished: '2024-06-18T10:00:00+03:00',
            publisher: { '@type': 'Organization', name: 'The Meridian' },
            author: [{ '@type': 'Person', name: 'A. Writer', url: 'https://x.example' }],
            inLanguage: 'en-GB',
            mainEntityOfPage: { '@id': 'https://news.example/1' },
          },
        ],
      },
    ],
    [
      'ninjs 1',
      {
        uri: 'https://news.example/1',
        headline: 'The ferry leaves',
        body_text: BODY,
        versioncreated: '2024-06-18T10:00:00Z',
        language: 'en',
        copyrightholder: 'The Meridian',
        author: 'A. Writer',
      },
    ],
    [
      'ninjs 2',
      {
        uri: 'https://news.example/1',
        headlines: [{ role: 'main', value: 'The ferry leaves' }],
        bodies: [
          { role: 'caption', contenttype: 'x', value: 'no' },
          { role: 'main', contenttype: 'text/plain', value: BODY },
        ],
        firstcreated: '2024-06-18T10:00:00Z',
        language: 'en',
        infosources: [{ name: 'The Meridian', role: 'publisher' }],
        authors: [{ name: 'A. Writer' }],
      },
    ],
    [
      'a data set',
      {
        title: 'The ferry leaves',
        text: BODY,
        date: 1718668800,
        source: 'The Meridian',
        link: 'https://news.example/1',
        lang: 'EN',
        authors: ['A. Writer'],
      },
    ],
  ])('%s', (_name, value) => expect(newsRecord(value)).toEqual(WANTED))

  it('by a mapping of fields', async () => {
    const map = await fieldMap(file('fields.yaml', 'title: doc.head\ntext: [doc.lead, doc.parts]\npublished: when\n'))
    expect(newsRecord({ title: 'no', when: '20240618', doc: { head: 'Yes', parts: ['One.', 'Two.'] } }, map)).toEqual({
      title: 'Yes',
      text: 'One.\n\nTwo.',
      published: '2024-06-18',
      authors: [],
    })
  })
  it('with markup are read as pages, with a byline as the article prints it', async () => {
    const { page } = await recordPage(
      newsRecord({
        headline: 'A <b> ferry',
        body_xhtml: `<p>${`${BODY} `.repeat(9)}</p><p>It will be back on Friday, the director said.</p>`,
      }),
      {},
    )
    expect(page.format).toBe('html')
    expect(page.text).toContain('A <b> ferry')
    const printed = await recordPage(
      newsRecord({
        title: 'قطار يعود',
        byline: 'موسكو - رويترز',
        text: 'عاد القطار الليلي إلى الخدمة يوم الثلاثاء بعد توقف دام ثلاثة أشهر.',
      }),
      {},
    )
    expect(read(printed.page, printed.known).article).toMatchObject({ credits: ['reuters'], dateline: ['moscow'], title: 'قطار يعود' })
  })
  it('keep authors apart from the text', async () => {
    const { page, known } = await recordPage(newsRecord({ ...WANTED }), { name: 'x' })
    expect(page.text).toBe(`The ferry leaves\n\n${BODY}`)
    expect(read(page, known).article).toMatchObject({
      authors: ['A. Writer'],
      outlet: 'The Meridian',
      published: '2024-06-18',
      url: 'https://news.example/1',
    })
  })
  it.each([[null], [[]], ['x'], [{ title: 'only' }]])('that hold no text are refused: %j', (value) => {
    expect(() => newsRecord(value)).toThrow(expect.objectContaining({ code: 'no-article' }) as Error)
  })
})

describe('kinds', () => {
  it.each([
    ['WARC/1.0\r\n', 'a', 'warc'],
    ['{"a":1}\n{"a":2}\n', 'a', 'lines'],
    ['{"a":1}', 'a.jsonl', 'lines'],
    ['{\n "a": 1\n}\n', 'a.json', 'record'],
    ['<!doctype html><html><body><rss>', 'a.xml', 'page'],
    ['قال الوزير', 'a.jsonl.txt', 'page'],
    ['', 'a', 'page'],
  ])('%j is %s', (text, name, kind) => expect(kindOf(Buffer.from(text), name)).toBe(kind))
})

describe('answers in archives', () => {
  it('that are chunked are put together, those that are not are left alone', async () => {
    const answer = (body: string): Buffer => Buffer.from(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${body}`)
    const content = async (body: string): Promise<string> => Buffer.from((await httpContent(answer(body), 'x', 1000)).bytes).toString()
    expect(await content('3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n')).toBe('abcde')
    expect(await content('<html>whole</html>')).toBe('<html>whole</html>')
  })
})

describe('dossier.yaml', () => {
  const says = (text: string): Promise<unknown> => readDossierFile(file('dossier.yaml', text))
  it('is read whole', async () =>
    expect(
      await says(
        'name: {ar: ملف}\nlanguages: ar\ncontact: a@b.example\nentities:\n  - {id: bridge, type: FACILITY, names: {ar: [جسر القمرين]}, from: 1999}\noutlets:\n  - {name: المرصد, hosts: News.Example, mirrors: [m.example.org], owner: دار}\nfeeds:\n  - https://a.example/rss\n  - {url: https://b.example/rss, outlet: ب}\n',
      ),
    ).toEqual({
      name: { ar: 'ملف' },
      languages: ['ar'],
      contact: 'a@b.example',
      entities: [{ id: 'bridge', type: 'FACILITY', names: { ar: ['جسر القمرين'] }, from: '1999' }],
      outlets: [{ name: 'المرصد', hosts: ['news.example'], mirrors: ['m.example.org'], owner: 'دار' }],
      feeds: [{ url: 'https://a.example/rss' }, { url: 'https://b.example/rss', outlet: 'ب' }],
    }))
  it('that is missing says nothing', async () => expect(await readDossierFile(join(folder, 'none.yaml'))).toBeUndefined())
  it.each([
    ['name: x\nfeeds:\n  - https://a.example/rss\n  - ftp://x\n', 'line 4', 'begins with http'],
    ['nmae: x\n', 'line 1', '«nmae»'],
    ['name: x\nentities:\n  - id: a\n    type: CITY\n    names: {ar: x}\n', 'line 4', 'one of PERSON'],
    ['outlets:\n  - name: X\n    hosts: http://x.example/\n', 'line 3', 'news.example.org'],
    ['articles:\n  - file: a\n    published: 2024-13-01\n', 'line 3', 'YYYY-MM-DD'],
    ['name: [\n', 'line 2', 'no YAML'],
    ['- a\n', 'line 1', 'expected object'],
    ['a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]\n', '', 'too often'],
  ])('%j is refused with its line', async (text, line, words) => {
    const failure = (await says(text).catch((error: unknown) => error)) as Error
    expect(failure.message).toContain(line)
    expect(failure.message).toContain(words)
  })
})
