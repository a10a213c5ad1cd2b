// Fetching: guarded at every hop, measured while it streams; the tests' own server on loopback is all that is reached.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { checkUrl, guardedLookup, isPublic, type Resolve } from '../../src/sources/guard.ts'
import { openSource } from '../../src/sources/index.ts'

const TEXT = 'The night train returns\n\nThe railway said on Tuesday that the night train would run again.\n'
let server: Server
let base = ''

beforeAll(async () => {
  server = createServer((request, answer) => {
    const path = request.url ?? '/'
    if (path === '/text')
      answer.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'last-modified': 'Tue, 18 Jun 2024 20:16:00 GMT' }).end(TEXT)
    else if (path === '/gzip') answer.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync(TEXT))
    else if (path === '/bomb')
      answer.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000, 'a')))
    else if (path.startsWith('/hop/'))
      answer.writeHead(302, { location: Number(path.slice(5)) > 0 ? `/hop/${Number(path.slice(5)) - 1}` : '/text' }).end()
    else if (path === '/inside') answer.writeHead(302, { location: 'http://10.0.0.7/' }).end()
    else if (path === '/file') answer.writeHead(302, { location: 'file:///etc/hostname' }).end()
    else if (path === '/picture') answer.writeHead(200, { 'content-type': 'image/png' }).end('x')
    else if (path === '/endless') {
      answer.writeHead(200, { 'content-type': 'text/plain' })
      const timer = setInterval(() => answer.write('a'.repeat(10_000)), 5)
      answer.on('close', () => clearInterval(timer))
    } else if (path === '/slow') answer.writeHead(200, { 'content-type': 'text/plain' }).write('a')
    else answer.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('no failure')
}

const loopback = { allowLoopback: true }

describe('fetched', () => {
  it('a text', async () => {
    const page = await openSource(`${base}/text`, loopback)
    expect(page).toMatchObject({
      text: TEXT,
      format: 'text',
      url: `${base}/text`,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'last-modified': 'Tue, 18 Jun 2024 20:16:00 GMT' },
    })
    expect(page.retrieved).toMatch(/^\d{4}-\d\d-\d\dT/u)
  })
  it('compressed', async () => expect((await openSource(`${base}/gzip`, loopback)).text).toBe(TEXT))
  it('after five redirects', async () => expect((await openSource(`${base}/hop/4`, loopback)).url).toBe(`${base}/text`))
  it('by a name that leads to this machine, in tests alone', async () => {
    const resolve: Resolve = (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }])
    const port = new URL(base).port
    expect((await openSource(`http://news.example:${port}/text`, { ...loopback, resolve })).text).toBe(TEXT)
    expect(await failureOf(openSource(`http://news.example:${port}/text`, { resolve }))).toMatchObject({ code: 'fetch' })
  })
})

describe('refused', () => {
  const cases: [what: string, path: string, code: string][] = [
    ['a sixth redirect', '/hop/6', 'fetch'],
    ['a redirect inside', '/inside', 'fetch'],
    ['a redirect to a file', '/file', 'fetch'],
    ['a missing page', '/none', 'fetch'],
    ['a picture', '/picture', 'binary'],
    ['what does not end', '/endless', 'too-large'],
    ['what unpacks beyond the limit', '/bomb', 'too-large'],
  ]
  it.each(cases)('%s', async (_, path, code) => {
    const failure = await failureOf(openSource(base + path, { ...loopback, limit: 1_000_000 }))
    expect(failure.code).toBe(code)
    expect(failure.remedy).not.toBe('')
  })
  it('what does not answer in time', async () =>
    expect((await failureOf(openSource(`${base}/slow`, { ...loopback, timeout: 300 }))).message).toContain('0.3 seconds'))
  it('this machine, unless tests say so', async () => expect(await failureOf(openSource(`${base}/text`))).toMatchObject({ code: 'fetch' }))
  it.each(['ftp://example.org/a', 'gopher://example.org/', 'http://user:secret@example.org/'])('%s', async (address) =>
    expect(await failureOf(openSource(address))).toMatchObject({ code: 'fetch' }),
  )
})

describe('the guard', () => {
  it.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.20.0.1/',
    'http://169.254.169.254/latest/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://224.0.0.1/',
  ])('%s', (address) => {
    expect(() => checkUrl(new URL(address), false)).toThrow(Failure)
  })
  it('public addresses pass', () => {
    expect(() => checkUrl(new URL('http://93.184.216.34/'), false)).not.toThrow()
    expect(isPublic('2606:2800:220:1:248:1893:25c8:1946', false)).toBe(true)
    expect(isPublic('nonsense', false)).toBe(false)
  })
  it('a name with one inner address among public ones is refused', async () => {
    const resolve: Resolve = (_name, _options, done) =>
      done(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ])
    const error = await new Promise((done) => guardedLookup(resolve, false)('news.example', {}, (problem) => done(problem)))
    expect(error).toBeInstanceOf(Failure)
  })
  it('a name that does not exist says so', async () => {
    const resolve: Resolve = (_name, _options, done) => done(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), [])
    expect((await failureOf(openSource('http://nowhere.example/', { resolve }))).message).toContain('no host')
  })
})
