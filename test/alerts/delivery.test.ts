// Channels: each alert reaches each once; what fails waits and comes again; webhooks are signed.

import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BACK_OFF } from '../../src/alerts/channel.ts'
import { feedOf, writeFeed } from '../../src/alerts/channels/feed.ts'
import { mail, type Message } from '../../src/alerts/channels/mail.ts'
import { webhook } from '../../src/alerts/channels/webhook.ts'
import { alertText, channelsOf, deliverDue, readAlertsFile, terminal, type Channel } from '../../src/alerts/index.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Alert, Store } from '../../src/store/index.ts'
import { open } from './dossier.ts'

const alert = (n: number): Alert => ({ id: `a${n}`, rule: 'trains', kind: 'link', at: `2024-07-0${n}T00:00:00.000Z`, title: `قطار ${n}`, lines: ['«سينطلق»'], subject: 'rail' }) // prettier-ignore

async function dossier(channels: readonly string[], count = 1): Promise<Store> {
  const store = await open()
  await store.alerts.put(
    Array.from({ length: count }, (_, i) => ({ alert: alert(i + 1), names: [`n${i}`] })),
    channels,
  )
  return store
}

describe('a webhook', () => {
  const got: { body: string; headers: IncomingHttpHeaders }[] = []
  const answers: { status: number; headers?: Record<string, string> }[] = []
  let server: Server
  let url: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8')
      request.on('data', (part: string) => (body += part))
      request.on('end', () => {
        got.push({ body, headers: request.headers })
        const { status, headers } = answers.shift() ?? { status: 204 }
        response.writeHead(status, headers).end()
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  })
  afterAll(() => server.close())

  it('gets each alert once, signed over its moment and body', async () => {
    const hook = webhook(url, 'geheim', () => 1_700_000_000)
    const store = await dossier([hook.name], 2)
    expect(await deliverDue(store, [hook])).toEqual({ delivered: 2, failed: [] })
    expect(await deliverDue(store, [hook])).toEqual({ delivered: 0, failed: [] })
    expect(got.map(({ headers }) => headers['isnad-alert'])).toEqual(['a1', 'a2'])
    const [{ body, headers }] = got as [(typeof got)[0]]
    expect(JSON.parse(body)).toEqual({ type: 'isnad.alert', alert: alert(1) })
    const v1 = createHmac('sha256', 'geheim').update(`1700000000.${body}`).digest('hex')
    expect(headers['isnad-signature']).toBe(`t=1700000000,v1=${v1}`)
    await store.close()
  })

  it('that fails is tried again, later each time; a redirect is a failure', async () => {
    const hook = webhook(url, 's')
    const store = await dossier([hook.name])
    answers.push({ status: 500 }, { status: 302, headers: { location: url } })
    got.length = 0
    expect(await deliverDue(store, [hook], [0, 60_000])).toEqual({
      delivered: 0,
      failed: [{ channel: hook.name, why: 'it answered 500', gaveUp: false }],
    })
    expect(await deliverDue(store, [hook], [0, 60_000])).toMatchObject({ failed: [{ why: 'it answered 302' }] })
    // Not due yet.
    expect(await deliverDue(store, [hook], [0, 60_000])).toEqual({ delivered: 0, failed: [] })
    const wait = await store.alerts.nextDue([hook.name])
    expect(wait).toBeGreaterThan(50_000)
    expect(wait).toBeLessThanOrEqual(60_000)
    expect(await store.alerts.tally()).toEqual([{ channel: hook.name, open: 1, refused: 0, why: 'it answered 302' }])
    expect(got.map(({ headers }) => headers['isnad-alert'])).toEqual(['a1', 'a1'])
    await store.close()
  })

  it('is given up after the last attempt, and at once when it is gone', async () => {
    const hook = webhook(url, 's')
    const tired = await dossier([hook.name])
    answers.push({ status: 500 }, { status: 500 })
    await deliverDue(tired, [hook], [0])
    expect(await deliverDue(tired, [hook], [0])).toMatchObject({ failed: [{ gaveUp: true }] })
    expect(await deliverDue(tired, [hook], [0])).toEqual({ delivered: 0, failed: [] })
    await tired.close()
    const gone = await dossier([hook.name])
    answers.push({ status: 410 })
    expect(await deliverDue(gone, [hook])).toMatchObject({ failed: [{ why: 'it answered 410', gaveUp: true }] })
    expect(await gone.alerts.tally()).toMatchObject([{ open: 0, refused: 1 }])
    await gone.close()
  })

  it('that asks to wait is waited for; one that is not there is told in words', async () => {
    const hook = webhook(url, 's')
    const store = await dossier([hook.name])
    answers.push({ status: 429, headers: { 'retry-after': '7200' } })
    await deliverDue(store, [hook])
    expect(await store.alerts.nextDue([hook.name])).toBeGreaterThan(7_000_000)
    await store.close()
    const nobody = webhook('http://127.0.0.1:1/', 's')
    const other = await dossier([nobody.name])
    expect((await deliverDue(other, [nobody])).failed[0]?.why).toMatch(/ECONNREFUSED|bad port/)
    await other.close()
  })
})

it('waits longer after each failure, and not for ever', () => {
  expect(BACK_OFF.every((wait, i) => i === 0 || wait > (BACK_OFF[i - 1] as number))).toBe(true)
})

it('a channel that fails keeps no other from its alerts', async () => {
  const out: string[] = []
  const broken: Channel = { name: 'broken', together: 1, send: () => Promise.reject(new Error('no')) }
  const store = await dossier(['broken', 'terminal'])
  expect(await deliverDue(store, [broken, terminal((text) => out.push(text))])).toMatchObject({ delivered: 1, failed: [{ why: 'no' }] })
  expect(out.join('')).toContain('قطار 1')
  await store.close()
})

it('what an article says cannot steer the terminal', () => {
  const text = alertText({ ...alert(1), title: 'قطار\u001b[31m\u202e', lines: ['a\nb\u0007'] })
  // eslint-disable-next-line no-control-regex -- what must not be there
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/)
})

describe('mail', () => {
  it('is one message of all that is due, which the server knows again', async () => {
    const sent: { server: string; message: Message }[] = []
    const send = (server: string, message: Message): Promise<void> => {
      sent.push({ server, message })
      return Promise.resolve()
    }
    const channel = mail({ to: ['a@example.org'], from: 'isnad@example.org', server: 'smtp://127.0.0.1', send })
    const store = await dossier([channel.name], 3)
    expect(await deliverDue(store, [channel])).toEqual({ delivered: 3, failed: [] })
    expect(await deliverDue(store, [channel])).toEqual({ delivered: 0, failed: [] })
    expect(sent).toHaveLength(1)
    const { message } = sent[0] as (typeof sent)[0]
    expect(message.subject).toBe('[Isnad] 3 alerts: قطار 1')
    expect(message.text).toContain('قطار 3')
    await channel.send([alert(1), alert(2), alert(3)])
    expect(sent[1]?.message.messageId).toBe(message.messageId)
    await store.close()
  })

  it('has a title of one line', async () => {
    let subject = ''
    const send = (_: string, message: Message): Promise<void> => {
      subject = message.subject
      return Promise.resolve()
    }
    await mail({ to: ['a@example.org'], from: 'i@example.org', server: '', send }).send([{ ...alert(1), title: 'x\r\nBcc: y@example.org' }])
    expect(subject).toBe('[Isnad] x Bcc: y@example.org')
  })
})

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-alerts-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const yaml = (content: string): string => {
    const path = join(folder, 'alerts.yaml')
    writeFileSync(path, content)
    return path
  }

  it('the feed is Atom that readers understand, the last alert first, each under one id', async () => {
    const store = await dossier([], 3)
    const path = join(folder, 'alerts.atom')
    await writeFeed(store, path)
    await writeFeed(store, path)
    const feed = parseAtomFeed(readFileSync(path, 'utf8'))
    expect(feed.entries?.map(({ id, title }) => [id, title?.value ?? title])).toEqual([
      ['urn:isnad:alert:a3', 'قطار 3'],
      ['urn:isnad:alert:a2', 'قطار 2'],
      ['urn:isnad:alert:a1', 'قطار 1'],
    ])
    expect(feed.authors?.[0]?.name).toBe('Isnad')
    expect(await feedOf([{ ...alert(1), title: '<b>&', url: 'https://x.example/?a=1&b=2' }])).toContain('a=1&amp;b=2')
    await store.close()
  })

  it('alerts.yaml is checked with its line; secrets come from the environment', async () => {
    const bad = yaml('rules:\n  - id: a\n    when: claim\n    colour: red\n')
    await expect(readAlertsFile(bad)).rejects.toThrow(/alerts\.yaml, line 4: .*there is no «colour» here/)
    await expect(readAlertsFile(yaml('rules:\n  - {id: a, when: words, words: x}\n  - {id: a, when: link}\n'))).rejects.toThrow(
      /two rules have one id/,
    )
    await expect(readAlertsFile(join(folder, 'none.yaml'))).rejects.toThrow(Failure)
    const bare = yaml('rules: [{id: a, when: link}]\ndeliver: {webhooks: [{url: "https://x.example", secret: plain}]}\n')
    await expect(readAlertsFile(bare)).rejects.toThrow(/name of an environment variable/)
    const file = await readAlertsFile(
      yaml('rules: [{id: a, when: link}]\ndeliver: {webhooks: [{url: "https://x.example", secret: $HOOK}]}\n'),
    )
    expect(channelsOf(file, { HOOK: 's' }).map(({ name }) => name)).toEqual(['webhook https://x.example'])
    expect(() => channelsOf(file, {})).toThrow(/\$HOOK of alerts\.yaml is not set/)
  })
})
