// isnad add from end to end in one process: folders with what stands beside them, feeds on the tests' own server, standard input, dossier.yaml.

import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addSources } from '../../src/cli/add/run.ts'
import { openDossier } from '../../src/dossier.ts'
import type { Store } from '../../src/store/index.ts'
import { binaries, startPostgres } from '../store/postgres.ts'

const root = mkdtempSync(join(tmpdir(), 'isnad-add-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder = ''
let count = 0
beforeEach(() => {
  folder = join(root, String(++count))
  mkdirSync(folder)
})
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const story = (i: number, words = 'القطار الليلي'): string =>
  `${words} يعود للمرة ${i}\n\nأعلنت هيئة السكك الحديدية أن ${words} سيعود إلى الخدمة بعد ${i + 2} أشهر من التوقف.\nوقال مدير الهيئة إن الأسعار لن ترتفع.\n`
const page = (i: number): string =>
  `<!doctype html><html lang="ar"><head><title>خبر ${i}</title></head><body><article><h1>خبر ${i}</h1>${story(i)
    .split('\n')
    .slice(2)
    .map((line) => `<p>${line.repeat(4)}</p>`)
    .join('')}</article></body></html>`

/** Runs the command on a dossier in {@link folder}. */
async function add(
  sources: readonly string[],
  more: { fields?: string; outlet?: string; contact?: string; dossier?: string } = {},
): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  try {
    const { outlet, ...options } = more
    const known = outlet === undefined ? {} : { outlet }
    const code = await addSources(
      sources,
      { dossier: join(folder, 'isnad.db'), limit: '5', delay: '0', ...options },
      { known, limit: 200_000, delay: 0, allowLoopback: true },
    )
    return { code, said: said.join('') }
  } finally {
    write.mockRestore()
  }
}
async function kept<T>(look: (store: Store) => Promise<T>): Promise<T> {
  const store = await openDossier(join(folder, 'isnad.db'), { mustExist: true })
  try {
    return await look(store)
  } finally {
    await store.close()
  }
}
const articles = (): Promise<readonly Record<string, unknown>[]> =>
  kept((store) => store.query('select title, outlet, published, url, language from articles order by title'))

describe('files', () => {
  it('of a folder, with what stands beside them; again, they are known', async () => {
    file('news/a.txt', story(1))
    file('news/a.meta.json', JSON.stringify({ outlet: 'المرصد', published: '2024-06-18', url: 'https://news.example/a' }))
    file('news/deep/b.txt', story(2))
    file('news/c.png', 'x')
    file('news/.hidden.txt', story(3))
    const first = await add([join(folder, 'news')])
    expect(first.code).toBe(0)
    expect(first.said).toMatch(/added +2 articles/u)
    expect(first.said).toMatch(/passed over +1 file/u)
    expect(first.said).toMatch(/claims +[1-9]\d* claims? in the dossier/u)
    expect(await kept((store) => store.ledger.backlog())).toEqual({ articles: 0, statements: 0 })
    expect(await articles()).toMatchObject([
      { outlet: 'المرصد', published: '2024-06-18', url: 'https://news.example/a' },
      { outlet: null, published: null },
    ])
    expect((await add([join(folder, 'news')])).said).toMatch(/known +2 articles/u)
    // Changed, it is read anew.
    utimesSync(file('news/deep/b.txt', story(4)), 1, 1)
    expect((await add([join(folder, 'news')])).said).toMatch(/added +1 article\n/u)
  })
  it('of a pattern; a text at another outlet is one article seen twice', async () => {
    for (const i of [1, 2, 3]) file(`n${i}.txt`, story(1))
    const { said } = await add([join(folder, 'n[12].txt')], { outlet: 'أ' })
    expect(said).toMatch(/added +1 article\n/u)
    await add([join(folder, 'n3.txt')], { outlet: 'ب' })
    expect(await kept((store) => store.query('select count(*) as n, count(distinct outlet) as outlets from pages'))).toEqual([
      { n: 3, outlets: 2 },
    ])
    expect(await articles()).toHaveLength(1)
  })
  it('that give nothing are told in plain words, and the rest goes on', async () => {
    file('good.txt', story(1))
    file('empty.txt', '')
    file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))
    file(
      'french.txt',
      'Le président de la République a déclaré hier que la situation dans le pays est grave et que des mesures seront prises.',
    )
    file('large.txt', story(2).repeat(3000))
    file('cut.jsonl.gz', gzipSync(`${JSON.stringify({ text: story(5) })}\n${JSON.stringify({ text: story(6) })}\n`).subarray(0, -9))
    const { code, said } = await add([folder, join(folder, 'none.txt')])
    expect(code).toBe(66)
    for (const words of ['is empty', 'a PNG picture', 'French', 'larger than the limit', 'ends too early', 'There is no file'])
      expect(said).toContain(words)
    expect(said).toMatch(/refused +6 sources/u)
    expect((await articles()).length).toBeGreaterThanOrEqual(2)
    expect((await add([join(folder, 'empty.txt')])).code).toBe(65)
  })
  it('over which five runs died are refused in the run that finds it, with the reason', async () => {
    const first = file('first.txt', story(1))
    await add([first])
    await kept(async ({ queue }) => {
      await queue.put([{ source: 'https://deadly.example/' }])
      for (let i = 0; i < 5; i++) {
        expect(await queue.lease(`dead ${i}`, 1, 1)).toHaveLength(1)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })
    const { code, said } = await add([first, file('second.txt', story(2))])
    expect(code).toBe(0)
    expect(said).toContain('added        1 article')
    expect(said).toMatch(/! .*deadly\.example.*begun 5 times and never ended.*Name it again/u)
  })

  it('of records, one a line, by a mapping; a line that is none is refused by itself', async () => {
    const lines = [1, 2, 3].map((i) =>
      JSON.stringify({ headline: `خبر ${i}`, doc: { plain: story(i) }, day: '2024-06-18', paper: 'المرصد' }),
    )
    const path = file('a.jsonl', [...lines.slice(0, 2), '{"broken"', 'x'.repeat(300_000), lines[2]].join('\n'))
    const { code, said } = await add([path], { fields: file('fields.yaml', 'text: doc.plain\npublished: day\noutlet: paper\n') })
    expect(code).toBe(0)
    expect(said).toMatch(/added +3 articles/u)
    expect(said).toMatch(/refused +2 sources/u)
    expect((await articles())[0]).toMatchObject({ outlet: 'المرصد', published: '2024-06-18' })
  })
})

describe('dossier.yaml', () => {
  it('gives entities, outlets by their hosts and mirrors, and languages', async () => {
    file(
      'dossier.yaml',
      `name: ملف
languages: [ar]
entities:
  - {id: moons-bridge, type: FACILITY, names: {ar: جسر القمرين}}
outlets:
  - {name: المرصد اليوم, id: almarsad, aliases: [Almarsad], hosts: [almarsad.example], mirrors: [copy.example], owner: دار النشر}
articles:
  - {file: a.txt, url: 'https://www.almarsad.example/1', published: '2024-06-18'}
  - {file: b.txt, url: 'https://copy.example/1'}
  - {file: c.txt, outlet: ALMARSAD}
  - {file: d.txt}
`,
    )
    file('a.txt', story(1, 'جسر القمرين'))
    file('b.txt', story(2))
    file('c.txt', story(3))
    file('d.txt', 'The ferry returns\n\nThe harbour office said on Tuesday that the ferry would run again in the summer, officials said.\n')
    const { said } = await add([])
    expect(said).toMatch(/added +3 articles/u)
    expect(said).toContain('this dossier keeps ar')
    expect((await articles()).map(({ outlet }) => outlet)).toEqual(['المرصد اليوم', 'المرصد اليوم', 'المرصد اليوم'])
    expect((await kept((store) => store.entities())).map(({ entity }) => entity)).toContain('moons-bridge')
    expect(await kept((store) => store.setting('isnad.dossier'))).toMatchObject({ outlets: [{ owner: 'دار النشر' }] })
  })
  it('that is wrong stops the command before anything is done, with the line', async () => {
    file('dossier.yaml', 'name: x\nfeed: y\n')
    await expect(add([file('a.txt', story(1))])).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('line 2') as string,
    })
    rmSync(join(folder, 'dossier.yaml'))
    await expect(add([])).rejects.toMatchObject({ message: expect.stringContaining('nothing to add') as string })
  })
})

describe('addresses', () => {
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = []
  let server: Server
  let base = ''
  let entries: readonly number[] = []
  beforeAll(async () => {
    server = createServer((request, answer) => {
      const path = request.url ?? '/'
      asked.push({ path, headers: request.headers })
      const tag = `"${entries.join()}"`
      const items = [...entries.map((i) => `/page/${i}`), '/loop', '/endless'].map(
        (link) => `<item><link>${link}</link><pubDate>Tue, 18 Jun 2024 20:16:00 GMT</pubDate></item>`,
      )
      if (path === '/rss' && request.headers['if-none-match'] === tag) answer.writeHead(304).end()
      else if (path === '/rss')
        answer
          .writeHead(200, { 'content-type': 'application/rss+xml', etag: tag })
          .end(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`)
      else if (path === '/index.xml')
        answer
          .writeHead(200, { 'content-type': 'text/xml' })
          .end(`<sitemapindex><sitemap><loc>${base}/map.xml.gz</loc></sitemap></sitemapindex>`)
      else if (path === '/map.xml.gz')
        answer
          .writeHead(200, { 'content-type': 'application/gzip' })
          .end(
            gzipSync(
              `<urlset><url><loc>${base}/page/7</loc></url><url><loc>${base}/rss</loc></url><url><loc>http://10.0.0.7/x</loc></url></urlset>`,
            ),
          )
      else if (path.startsWith('/page/'))
        answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(Number(path.slice(6))))
      else if (path === '/loop') answer.writeHead(302, { location: '/loop' }).end()
      else if (path === '/endless') {
        answer.writeHead(200, { 'content-type': 'application/rss+xml' }).write('<rss><channel>')
        const timer = setInterval(() => answer.write('<item><link>https://a.example/</link></item>'.repeat(500)), 2)
        answer.on('close', () => clearInterval(timer))
      } else answer.writeHead(404).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('of a feed: each article once, what is new later, what is broken in plain words', async () => {
    entries = [1, 2]
    const first = await add([`${base}/rss`], { contact: 'desk@example.org' })
    expect(first.said).toMatch(/added +2 articles/u)
    expect(first.said).toContain('redirects more than')
    expect(first.said).toContain('larger than the limit')
    expect(first.code).toBe(0)
    expect(asked.every(({ headers }) => headers['user-agent']?.endsWith('(+desk@example.org)'))).toBe(true)
    expect(await articles()).toMatchObject([{ published: '2024-06-18', url: `${base}/page/1` }, { url: `${base}/page/2` }])
    asked.length = 0
    expect((await add([`${base}/rss`])).said).toMatch(/known +1 article/u)
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/rss'])
    entries = [1, 2, 3]
    asked.length = 0
    expect((await add([`${base}/rss`])).said).toMatch(/added +1 article\n/u)
    expect(asked.map(({ path }) => path).filter((path) => path.startsWith('/page'))).toEqual(['/page/3'])
  })
  it('of an index of packed sitemaps; lists in lists and private addresses are refused', async () => {
    const { said } = await add([`${base}/index.xml`])
    expect(said).toMatch(/added +1 article\n/u)
    expect(said).toContain('no article but a list')
    expect(said).toContain('private network')
  })
  it('that cannot be fetched end with an exit code and are asked for again', async () => {
    expect((await add([`${base}/none`])).code).toBe(65)
    asked.length = 0
    await add([`${base}/none`])
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/none'])
  })
})

const found = binaries()
describe.skipIf('missing' in found)('missing' in found ? `PostgreSQL (${found.missing})` : 'PostgreSQL', () => {
  it('takes files by machine and path, of which other machines leave alone what is not theirs', async () => {
    const server = await startPostgres()
    try {
      const dossier = await server.database()
      const store = await openDossier(dossier)
      await store.queue.put([{ source: 'file://elsewhere/a.txt', details: { kind: 'file' } }])
      file('a.txt', story(1))
      file('b.jsonl', `${JSON.stringify({ text: story(2) })}\n${JSON.stringify({ text: story(3) })}\n`)
      expect((await add([folder], { dossier })).said).toMatch(/added +3 articles/u)
      expect((await add([folder], { dossier })).said).toMatch(/known +2 articles/u)
      expect(await store.queue.tally()).toEqual({ waiting: 1, leased: 0, done: 4, refused: 0 })
      await store.close()
    } finally {
      await server.stop()
    }
  })
})
