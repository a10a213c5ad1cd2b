// What the server refuses: other hosts, other origins, forged cookies, missing tokens, wrong roles, too much; and what no article can do.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passwordHash } from '../../src/server/security/password.ts'
import { Rate } from '../../src/server/security/rate.ts'
import { hashOf } from '../../src/server/security/secret.ts'
import { isLoopback, isOwnHost } from '../../src/server/security/host.ts'
import { addText, posted, running, type Running } from './desk.ts'
import { raw } from './raw.ts'

const PASSWORD = 'correct horse battery'
const HOSTILE = `عنوان <script>alert(1)</script> \u202Eمقلوب\u202C

قال الوزير <img src=x onerror=alert(1)> إن 73 عربة "><svg onload=alert(1)> وصلت إلى تومانغانغ\u200B\u200D في 5 أكتوبر 2023.

وقالت وكالة =HYPERLINK("http://evil.example") إن القطار عاد.`

const codeOf = async (response: Response): Promise<string> => `${response.status} ${((await response.json()) as { code: string }).code}`

describe('on loopback', () => {
  let server: Running
  let claim: string
  beforeAll(async () => {
    server = await running({}, async (store) => {
      await addText(store, HOSTILE, { outlet: '"><script>x</script>', language: 'ar' })
    })
    claim = ((await server.json('/v1/claims'))['items'] as { id: string }[])[0]?.id ?? ''
  }, 60_000)
  afterAll(() => server.close())

  it('answers to its own names only', async () => {
    for (const host of ['evil.example', 'evil.example:4747', '192.0.2.1', 'localhost.evil.example'])
      expect([host, (await raw(server.base, '/v1/status', { host })).status]).toEqual([host, 403])
    for (const host of ['localhost', 'localhost:1', '127.0.0.1:4747', '[::1]:80'])
      expect([host, (await raw(server.base, '/v1/status', { host })).status]).toEqual([host, 200])
    expect((await raw(server.base, '/', { host: 'evil.example' })).status).toBe(403)
  })

  it('takes writing from programs, and from its own pages with the token', async () => {
    const path = `/v1/claims/${claim}/notes`
    const body = JSON.stringify({ kind: 'note', text: 'x' })
    const { host } = new URL(server.base)
    const json = { host, 'content-type': 'application/json' }
    const { csrf = '' } = (await server.json('/v1/session')) as { csrf?: string }
    const write = async (headers: Record<string, string>): Promise<number> =>
      (await raw(server.base, path, { ...json, ...headers }, 'POST', body)).status
    expect(await write({})).toBe(201)
    expect(await write({ origin: `http://${host}`, 'x-isnad-csrf': csrf })).toBe(201)
    expect(await write({ origin: `http://${host}` })).toBe(403)
    expect(await write({ origin: `http://${host}`, 'x-isnad-csrf': 'forged' })).toBe(403)
    expect(await write({ 'sec-fetch-site': 'same-origin' })).toBe(403)
    for (const origin of ['http://evil.example', 'null', 'http://localhost:9999'])
      expect(await write({ origin, 'x-isnad-csrf': csrf })).toBe(403)
    expect(await write({ 'sec-fetch-site': 'cross-site', 'x-isnad-csrf': csrf })).toBe(403)
  })

  it('sends headers that allow nothing inline', async () => {
    for (const path of ['/', '/v1', '/v1/claims', '/openapi.json', '/v1/none', '/none.js']) {
      const { headers } = await server.ask(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect([path, policy]).toEqual([path, expect.stringContaining("default-src 'none'")])
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/script-src[^;]*unsafe/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  it('gives hostile articles as JSON, text or escaped, never as markup', async () => {
    for (const path of ['/v1/claims', `/v1/claims/${claim}`, '/v1/articles', '/v1/search?q=%D9%88%D8%B5%D9%84%D8%AA']) {
      const response = await server.ask(path)
      expect(response.headers.get('content-type')).toContain('application/json')
      expect(JSON.stringify(await response.json())).toContain('<')
    }
    const page = await (await server.ask('/')).text()
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('"><script>x')
    const csv = await (await server.ask('/v1/claims?format=csv')).text()
    expect(csv).not.toMatch(/(?:^|,|\n)"?=/)
    const reflected = await server.ask('/v1/claims/%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(reflected.headers.get('content-type')).toContain('application/problem+json')
  })

  it('refuses bodies that are too large, of other kinds, or broken', async () => {
    const path = `/v1/claims/${claim}/notes`
    // The server hangs up on what it does not read: such a connection is not used again.
    const large = { host: new URL(server.base).host, 'content-type': 'application/json', 'content-length': '300000', connection: 'close' }
    expect((await raw(server.base, path, large, 'POST', 'x'.repeat(300_000))).status).toBe(413)
    expect((await server.ask(path, { ...posted({}), body: '{' })).status).toBe(400)
    expect(
      (await server.ask(path, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } })).status,
    ).toBeGreaterThanOrEqual(400)
    expect(await codeOf(await server.ask('/v1/articles', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }))).toBe(
      '415 media-type',
    )
    for (const body of [
      {},
      { text: 'a', address: 'https://a.example' },
      { address: 'file:///etc/passwd' },
      { address: 'gopher://a' },
      { text: 'a', outlet: '' },
      { other: 1 },
    ])
      expect([body, (await server.ask('/v1/articles', posted(body))).status]).toEqual([body, 400])
  })
})

describe('elsewhere', () => {
  let server: Running
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    const limits = {
      read: { perSecond: 1000, burst: 1000 },
      write: { perSecond: 1000, burst: 1000 },
      login: { perSecond: 0.001, burst: 4 },
    }
    server = await running({ mode: 'users', limits }, async (store) => {
      await addText(store, HOSTILE, { language: 'ar' })
      for (const role of ['reader', 'analyst', 'admin'] as const) {
        await store.desk.putUser(role, role, await passwordHash(PASSWORD))
        tokens[role] = `isnad_${role}_0123456789abcdef`
        await store.desk.putKey({ hash: hashOf(tokens[role]), kind: 'token', user: role })
      }
      await store.desk.putKey({
        hash: hashOf('isnad_old_0123456789abcdef'),
        kind: 'token',
        user: 'admin',
        ends: '2020-01-01T00:00:00.000Z',
      })
    })
  }, 60_000)
  afterAll(() => server.close())

  const as = (role: string): Record<string, string> => ({ authorization: `Bearer ${tokens[role] ?? role}` })
  const login = (name: string, password: string): Promise<Response> => server.ask('/v1/session', posted({ name, password }))

  it('gives nobody anything', async () => {
    for (const path of ['/v1/status', '/v1/claims', '/v1/articles', '/v1/events', '/v1/audit', '/v1/jobs'])
      expect([path, await codeOf(await server.ask(path))]).toEqual([path, '401 login'])
    expect(await server.json('/v1/session')).toEqual({ mode: 'users' })
    for (const token of ['isnad_old_0123456789abcdef', 'isnad_forged_0123456789abcdef', 'x'])
      expect((await server.ask('/v1/claims', { headers: as(token) })).status).toBe(401)
    for (const cookie of ['isnad=forged', `isnad=${tokens['admin'] ?? ''}`])
      expect((await server.ask('/v1/claims', { headers: { cookie } })).status).toBe(401)
    expect((await server.ask('/v1/articles', posted({ text: 'x' }))).status).toBe(401)
  })

  it('gives each role what it may', async () => {
    const { items } = (await server.json('/v1/claims', { headers: as('reader') })) as { items: { id: string }[] }
    const path = `/v1/claims/${items[0]?.id ?? ''}/notes`
    const note = { kind: 'note', text: 'x' }
    expect(await codeOf(await server.ask(path, posted(note, as('reader'))))).toBe('403 role')
    expect(await codeOf(await server.ask('/v1/articles', posted({ text: 'x' }, as('reader'))))).toBe('403 role')
    const written = await server.ask(path, posted(note, as('analyst')))
    expect([written.status, ((await written.json()) as { author: string }).author]).toEqual([201, 'analyst'])
    expect(await codeOf(await server.ask('/v1/audit', { headers: as('analyst') }))).toBe('403 role')
    const log = (await server.json('/v1/audit', { headers: as('admin') }))['items'] as { who: string; status: number }[]
    expect(log).toContainEqual(expect.objectContaining({ who: 'analyst', role: 'analyst', status: 201 }))
    expect(log).toContainEqual(expect.objectContaining({ who: 'reader', status: 403 }))
  })

  it('keeps a session in a cookie that scripts and other sites do not see, with a token for writing', async () => {
    const answer = await login('analyst', PASSWORD)
    const set = answer.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/HttpOnly/i)
    expect(set).toMatch(/SameSite=Strict/i)
    const cookie = set.split(';')[0] ?? ''
    const { csrf, user } = (await answer.json()) as { csrf: string; user: object }
    expect(user).toEqual({ name: 'analyst', role: 'analyst' })
    const { items } = (await server.json('/v1/claims', { headers: { cookie } })) as { items: { id: string }[] }
    const path = `/v1/claims/${items[0]?.id ?? ''}/notes`
    const note = { kind: 'note', text: 'y' }
    expect(await codeOf(await server.ask(path, posted(note, { cookie })))).toBe('403 csrf')
    expect(await codeOf(await server.ask(path, posted(note, { cookie, 'x-isnad-csrf': 'other' })))).toBe('403 csrf')
    expect(await codeOf(await server.ask(path, posted(note, { cookie, 'x-isnad-csrf': csrf, origin: 'https://evil.example' })))).toBe(
      '403 origin',
    )
    expect((await server.ask(path, posted(note, { cookie, 'x-isnad-csrf': csrf, origin: server.base }))).status).toBe(201)
    expect((await server.ask('/v1/session', { method: 'DELETE', headers: { cookie, 'x-isnad-csrf': csrf } })).status).toBe(200)
    expect((await server.ask('/v1/claims', { headers: { cookie } })).status).toBe(401)
  })

  it('refuses wrong passwords, unknown names alike, and guessing', async () => {
    expect(await codeOf(await login('admin', 'wrong'))).toBe('401 password')
    expect(await codeOf(await login('nobody-here', 'wrong'))).toBe('401 password')
    const codes: string[] = []
    for (let i = 0; i < 4; i++) codes.push(await codeOf(await login('admin', `wrong ${i}`)))
    expect(codes).toContain('429 too-many')
    const last = await login('admin', PASSWORD)
    expect([last.status, last.headers.has('retry-after')]).toEqual([429, true])
  })

  it('is known by addresses and by its own name', () => {
    expect(isOwnHost('192.0.2.7:4747', 'users', [])).toBe(true)
    expect(isOwnHost('[2001:db8::1]:4747', 'users', [])).toBe(true)
    expect(isOwnHost('desk.example', 'users', ['desk.example'])).toBe(true)
    expect(isOwnHost('desk.example', 'users', [])).toBe(false)
    expect(isOwnHost('192.0.2.7', 'loopback', [])).toBe(false)
    expect(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '192.0.2.1', '127.0.0.1.evil.example'].map(isLoopback)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('limits', () => {
  it('fill by the second, apart for each client', () => {
    let now = 0
    const rate = new Rate({ perSecond: 2, burst: 3 }, () => now)
    expect([1, 2, 3, 4].map(() => rate.take('a') > 0)).toEqual([false, false, false, true])
    expect(rate.take('b')).toBe(0)
    now = 500
    expect([rate.take('a'), rate.take('a') > 0]).toEqual([0, true])
  })

  it('are answered with 429', async () => {
    const server = await running({
      limits: { read: { perSecond: 0.01, burst: 2 }, write: { perSecond: 1, burst: 1 }, login: { perSecond: 1, burst: 1 } },
    })
    const codes = [await server.ask('/v1/status'), await server.ask('/v1/status'), await server.ask('/v1/status')].map(
      ({ status }) => status,
    )
    expect(codes).toEqual([200, 200, 429])
    await server.close()
  }, 30_000)
})
