// Polite fetching and hostile servers; the tests' own server on loopback is all that is reached.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { PoliteFetcher, type PoliteOptions } from '../../src/sources/polite.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const asked: { path: string; at: number; headers: IncomingMessage['headers'] }[] = []
let robots: Answer = (_, response) => response.writeHead(404).end()
let server: Server
let base = ''

const PAGES: Record<string, Answer> = {
  '/news': (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
    else
      response.writeHead(200, { 'content-type': 'text/plain', etag: '"v1"', 'last-modified': 'Tue, 18 Jun 2024 20:16:00 GMT' }).end('News.')
  },
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/pong': (_, response) => response.writeHead(301, { location: '/ping' }).end(),
  '/ping': (_, response) => response.writeHead(301, { location: '/pong' }).end(),
  '/announced': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-length': 2 ** 31 }).write('<p>'),
  '/streamed': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = (): void => {
      while (response.write('<p>news</p>'.repeat(6000)));
      response.once('drain', more)
    }
    response.on('error', () => undefined)
    more()
  },
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000, 'a'))),
  '/broken-gzip': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip'),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/literal': (_, response) => response.writeHead(302, { location: 'http://0x0a.1/' }).end(),
  '/busy': (_, response) => response.writeHead(503, { 'retry-after': '120' }).end(),
  '/film': (_, response) => response.writeHead(200, { 'content-type': 'video/mp4' }).end('x'),
  '/secret/a': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('x'),
  '/to-secret': (_, response) => response.writeHead(302, { location: '/secret/a' }).end(),
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push({ path, at: performance.now(), headers: request.headers })
    ;(path === '/robots.txt' ? robots : (PAGES[path] ?? PAGES['/busy']))?.(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked.length = 0
  robots = (_, response) => response.writeHead(404).end()
})

const fetcher = (more: Partial<PoliteOptions> = {}): PoliteFetcher =>
  new PoliteFetcher({ limit: 1_000_000, delay: 0, agent: 'isnad/1', allowLoopback: true, timeout: 5000, ...more })

async function failureOf(path: string, more: Partial<PoliteOptions> = {}): Promise<Failure> {
  const polite = fetcher(more)
  try {
    await polite.fetch(path.startsWith('/') ? base + path : path)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  } finally {
    await polite.close()
  }
  throw new Error('no failure')
}

describe('a polite fetcher', () => {
  it('asks whether what it knows has changed', async () => {
    const polite = fetcher()
    const first = await polite.fetch(`${base}/news`)
    expect(first?.headers).toMatchObject({ etag: '"v1"', 'last-modified': 'Tue, 18 Jun 2024 20:16:00 GMT' })
    expect(await polite.fetch(`${base}/news`, { etag: '"v1"', lastModified: 'Tue, 18 Jun 2024 20:16:00 GMT' })).toBeUndefined()
    expect(asked.at(-1)?.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'Tue, 18 Jun 2024 20:16:00 GMT' })
    await polite.close()
  })
  it('says who it is and how to reach its user', async () => {
    const polite = fetcher({ contact: 'desk@example.org' })
    await polite.fetch(`${base}/news`)
    expect(asked.map(({ headers }) => headers['user-agent'])).toEqual(['isnad/1 (+desk@example.org)', 'isnad/1 (+desk@example.org)'])
    await polite.close()
  })
  it('reads robots.txt once a host and keeps to it, behind redirects too', async () => {
    robots = (_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /secret\n')
    const polite = fetcher()
    await polite.fetch(`${base}/news`)
    await expect(polite.fetch(`${base}/secret/a`)).rejects.toMatchObject({
      code: 'fetch',
      message: expect.stringContaining('robots.txt') as string,
    })
    await expect(polite.fetch(`${base}/to-secret`)).rejects.toMatchObject({ message: expect.stringContaining('robots.txt') as string })
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/news', '/to-secret'])
    await polite.close()
  })
  it('keeps to what robots.txt says to it by name', async () => {
    robots = (_, response) => response.writeHead(200).end('User-agent: isnad\nDisallow: /\n\nUser-agent: *\nAllow: /\n')
    expect((await failureOf('/news')).message).toContain('robots.txt')
  })
  it('fetches nothing from a host that cannot say what it allows', async () => {
    robots = (_, response) => response.writeHead(500).end()
    expect((await failureOf('/news')).message).toContain('500')
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt'])
  })
  it('pauses between two requests to one host, for as long as the host wants', async () => {
    robots = (_, response) => response.writeHead(200).end('User-agent: *\nCrawl-delay: 0.2\n')
    const polite = fetcher({ delay: 50 })
    await Promise.all([1, 2, 3].map(() => polite.fetch(`${base}/news`)))
    const times = asked.filter(({ path }) => path === '/news').map(({ at }) => at)
    for (const i of [1, 2]) expect((times[i] as number) - (times[i - 1] as number)).toBeGreaterThan(150)
    await polite.close()
  })
})

describe('refused in plain words', () => {
  it.each([
    ['a redirect to itself', '/loop', 'fetch', 'redirects more than'],
    ['two that redirect to each other', '/ping', 'fetch', 'redirects more than'],
    ['2 GB announced', '/announced', 'too-large', 'larger than the limit'],
    ['what streams without end', '/streamed', 'too-large', 'larger than the limit'],
    ['a gzip bomb', '/bomb', 'too-large', 'larger than the limit'],
    ['what is not packed as it says', '/broken-gzip', 'fetch', 'cannot be unpacked'],
    ['a redirect into the private network', '/inside', 'fetch', 'private network'],
    ['a redirect to a private address in disguise', '/literal', 'fetch', 'private network'],
    ['a host that wants to be left alone', '/busy', 'fetch', 'left alone'],
    ['a film', '/film', 'binary', 'video/mp4'],
  ])('%s', async (_what, path, code, words) => {
    const failure = await failureOf(path)
    expect(failure.code).toBe(code)
    expect(failure.message).toContain(words)
    expect(failure.remedy).not.toBe('')
  })
  it('a name that leads inside once it has been looked at (rebinding)', async () => {
    let looks = 0
    const resolve: PoliteOptions['resolve'] = (_name, _options, done) =>
      done(null, [{ address: looks++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }])
    const port = new URL(base).port
    // The first look, for robots.txt, leads to the tests' server; the connection is closed, the next look leads elsewhere.
    robots = (_, response) => response.writeHead(404, { connection: 'close' }).end()
    expect((await failureOf(`http://news.example:${port}/news`, { resolve })).message).toContain('private network')
    expect(looks).toBe(2)
  })
})
