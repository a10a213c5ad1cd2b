// Every operation of the API over the samples: what it gives is what the document says, to the last page.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from '@hono/zod-openapi'
import * as article from '../../src/server/api/schemas/article.ts'
import { ChangePage } from '../../src/server/api/schemas/change.ts'
import { ClaimFile, ClaimPage } from '../../src/server/api/schemas/claim.ts'
import { EntityFile, EntityPage } from '../../src/server/api/schemas/entity.ts'
import { JobList } from '../../src/server/api/schemas/job.ts'
import { Register, TouchedList } from '../../src/server/api/schemas/measure.ts'
import { Note, NoteList } from '../../src/server/api/schemas/note.ts'
import { Found } from '../../src/server/api/schemas/search.ts'
import { AuditPage, Session } from '../../src/server/api/schemas/session.ts'
import { SourcePage, TakingPage } from '../../src/server/api/schemas/source.ts'
import { Status } from '../../src/server/api/schemas/status.ts'
import { Timeline } from '../../src/server/api/schemas/timeline.ts'
import { LinkList, VoyageList, WatchFile, WatchList } from '../../src/server/api/schemas/watch.ts'
import { addText, posted, running, withSamples, type Running } from './desk.ts'

interface Card {
  readonly id: string
  readonly denied: number
  readonly words: string
}

let server: Running
let cards: readonly Card[]
let denied: Card

beforeAll(async () => {
  server = await running({}, withSamples)
  cards = (await server.json('/v1/claims?limit=500'))['items'] as Card[]
  denied = cards.find((card) => card.denied > 0) as Card
}, 120_000)
afterAll(() => server.close())

/** All items of a list, page by page. */
async function all(path: string, limit: number): Promise<readonly { id?: string; n?: number }[]> {
  const found: { id?: string; n?: number }[] = []
  for (let after: string | undefined; ;) {
    const page = await server.json(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}${after === undefined ? '' : `&after=${after}`}`)
    found.push(...(page['items'] as { id?: string }[]))
    after = page['next'] as string | undefined
    if (after === undefined) return found
  }
}

describe('what each operation gives is what the document says', () => {
  const paths: readonly (readonly [string, z.ZodType])[] = [
    ['/v1/status', Status],
    ['/v1/claims?limit=50&total=true', ClaimPage],
    ['/v1/claims?q=%D8%B9%D8%B1%D8%A8%D8%A9&origins=1&from=2023&to=2023-12&by=published&order=published', ClaimPage],
    ['/v1/claims/DENIED', ClaimFile],
    ['/v1/claims/DENIED/notes', NoteList],
    ['/v1/timeline?unit=month&from=2023-01', Timeline],
    ['/v1/changes?limit=20', ChangePage],
    ['/v1/changes?since=2020-01-01&kind=denied', ChangePage],
    ['/v1/articles?language=ar&limit=3', article.ArticlePage],
    ['/v1/articles/ARTICLE', article.ArticleFile],
    ['/v1/search?q=%22%D9%82%D8%B7%D8%A7%D8%B1%22', Found],
    ['/v1/search?q=train&language=en', Found],
    ['/v1/entities?type=GPE&limit=5', EntityPage],
    ['/v1/entities?q=%D9%83%D9%88%D8%B1%D9%8A%D8%A7', EntityPage],
    ['/v1/entities/pyongyang', EntityFile],
    ['/v1/sources', SourcePage],
    ['/v1/takings', TakingPage],
    ['/v1/watch', WatchList],
    ['/v1/watch/tumangang', WatchFile],
    ['/v1/watch/rail-tumangang-khasan', WatchFile],
    ['/v1/links', LinkList],
    ['/v1/voyages', VoyageList],
    ['/v1/measures', Register],
    ['/v1/measures?on=2015-01-01', Register],
    ['/v1/measures/touched?claims=DENIED,gone', TouchedList],
    ['/v1/session', Session],
    ['/v1/audit', AuditPage],
    ['/v1/jobs', JobList],
  ]
  it.each(paths)('%s', async (path, schema) => {
    const found = (await server.json('/v1/articles?limit=1'))['items'] as { id: string }[]
    const response = await server.ask(path.replace('DENIED', denied.id).replace('ARTICLE', (found[0] as { id: string }).id))
    expect(response.status).toBe(200)
    const body: unknown = await response.json()
    // Equal: nothing that the document does not name.
    expect(schema.parse(body)).toEqual(body)
  })
})

describe('lists', () => {
  it.each(['articles', 'origins', 'event', 'published'])('claims by %s: every claim once, to the end', async (order) => {
    const ids = (await all(`/v1/claims?order=${order}`, 7)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ids)).toEqual(new Set(cards.map(({ id }) => id)))
  })

  it.each(['/v1/articles', '/v1/entities', '/v1/sources', '/v1/changes', '/v1/takings'])('%s to the end', async (path) => {
    const small = await all(path, 3)
    expect(small).toEqual(await all(path, 500))
    expect(small.length).toBeGreaterThan(3)
  })

  it('counts all that match', async () => {
    expect((await server.json('/v1/claims?limit=1&total=true'))['total']).toBe(cards.length)
    expect((await server.json('/v1/claims?denied=true&total=true'))['total']).toBe(cards.filter((card) => card.denied > 0).length)
  })

  it('finds claims by words in other spellings and without function words', async () => {
    const of = async (q: string): Promise<number> =>
      ((await server.json(`/v1/claims?q=${encodeURIComponent(q)}`))['items'] as unknown[]).length
    expect(await of('والعربات')).toBeGreaterThan(0)
    expect(await of('containers of the')).toBe(await of('containers'))
    expect(await of('zzzz')).toBe(0)
  })

  it('refuses cursors of other lists', async () => {
    for (const path of ['/v1/claims?after=x', '/v1/articles?after=x', '/v1/changes?after=x', '/v1/sources?after=x']) {
      const response = await server.ask(path)
      expect([path, response.status, ((await response.json()) as { code: string }).code]).toEqual([path, 400, 'cursor'])
    }
  })
})

describe('one claim', () => {
  it('stands with its words in context, its denials, its notes', async () => {
    const file = await server.json(`/v1/claims/${denied.id.slice(0, 10)}`)
    const [report] = file['reports'] as {
      article: { id: string }
      quote: { before: string; words: string; after: string; start: number }
    }[]
    const { reading } = (await server.json(`/v1/articles/${report?.article.id ?? ''}`)) as { reading: { article: { text: string } } }
    const { before = '', words = '', after = '', start = 0 } = report?.quote ?? {}
    // No headline or byline stands around them.
    expect(`${before}${after}`).not.toContain('\n')
    expect(reading.article.text.slice(start - before.length)).toContain(before + words + after)
    const denials = file['denials'] as { side: string; claim: Card }[]
    expect(denials.some(({ side }) => side === 'denied-by')).toBe(true)
  })

  it('tells the four dates apart, each as exactly as the words', async () => {
    const text = 'وصول\n\nذكر المعهد يوم الجمعة أن صورا ملتقطة في 8 أكتوبر أظهرت سفينة روسية غادرت مرفأ صور في سبتمبر الماضي.'
    const own = await running({}, async (store) => {
      await addText(store, text, { published: '2023-10-16', language: 'ar' })
    })
    const { items } = (await own.json('/v1/claims?limit=500')) as unknown as { items: readonly (Card & Record<string, unknown>)[] }
    const card = items.find(({ words }) => words.includes('مرفأ صور'))
    const day = (of: string): object => ({ from: of, to: of, approx: false, precision: 'day' })
    const dates = { said: day('2023-10-13'), seen: day('2023-10-08'), published: '2023-10-16' }
    expect(card).toMatchObject(dates)
    const file = await own.json(`/v1/claims/${card?.id ?? ''}`)
    expect(file).toMatchObject({ ...dates, reports: [dates] })
    const timeline = (await own.json('/v1/timeline?limit=500')) as unknown as { items: readonly Card[] }
    expect(timeline.items.find(({ id }) => id === card?.id)).toMatchObject(dates)
    const csv = await (await own.ask(`/v1/claims/${card?.id ?? ''}?format=csv`)).text()
    expect(csv.split('\r\n')[0]).toContain('event,said,seen,published')
    expect(csv).toContain('2023-10-13,2023-10-08,2023-10-16')
    await own.close()
    const events = (await server.json('/v1/claims?limit=500'))['items'] as { event?: { precision: string } }[]
    expect(events.map(({ event }) => event?.precision)).toEqual(expect.arrayContaining(['day', 'month']))
  })

  it('takes notes and overwrites none', async () => {
    const path = `/v1/claims/${denied.id}/notes`
    const bodies = [
      { kind: 'note', text: 'ملاحظة <b>' },
      { kind: 'grade' },
      { kind: 'grade', reliability: 'B', credibility: 2, text: 'seen' },
      { kind: 'right-of-reply', asked: '2024-06-01', whom: 'الوزارة', answered: 'no', assessed: 'weak' },
    ]
    for (const body of bodies) {
      const response = await server.ask(path, posted(body))
      expect(response.status).toBe(201)
      const note: unknown = await response.json()
      expect(Note.parse(note)).toEqual(note)
    }
    const { items } = (await server.json(path)) as { items: Record<string, unknown>[] }
    expect(items.map(({ kind }) => kind)).toEqual(bodies.map(({ kind }) => kind))
    expect(items[1]).toMatchObject({ reliability: 'F', credibility: 6, author: 'local' })
    const log = (await server.json('/v1/audit'))['items'] as { action: string; status: number }[]
    expect(log.filter(({ action, status }) => action === `POST ${path}` && status === 201)).toHaveLength(bodies.length)
    for (const bad of [{ kind: 'note' }, { kind: 'grade', reliability: 'G' }, { kind: 'other' }, { kind: 'note', text: 'x', author: 'me' }])
      expect((await server.ask(path, posted(bad))).status).toBe(400)
    expect((await server.ask('/v1/claims/none/notes', posted({ kind: 'note', text: 'x' }))).status).toBe(404)
  })

  it('is exported as CSV and Markdown, by format or by Accept', async () => {
    const csv = await server.ask('/v1/claims?format=csv&limit=1')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect((await csv.text()).trim().split('\r\n').length).toBeGreaterThan(cards.length)
    const md = await server.ask(`/v1/claims/${denied.id}`, { headers: { accept: 'text/markdown' } })
    expect(await md.text()).toContain('| claim |')
    // One row a report, and on each who denies it and how.
    const { denials } = (await server.json(`/v1/claims/${denied.id}`)) as unknown as {
      denials: { claim: Card; scope: string; side: string }[]
    }
    const by = denials.find(({ side }) => side === 'denied-by')
    const reports = await (await server.ask(`/v1/claims/${denied.id}?format=csv`)).text()
    expect(reports).toContain(`${by?.claim.id ?? '?'} (${by?.scope ?? '?'})`)
  })
})

describe('two articles beside each other', () => {
  it('show what they share, at its places', async () => {
    const families = await Promise.all(cards.slice(0, 20).map(({ id }) => server.json(`/v1/claims/${id}`)))
    const [family] = families.flatMap((file) => file['families'] as { articles: string[] }[])
    const [a, b] = family?.articles ?? []
    const beside = (await server.json(`/v1/articles/${a ?? ''}/beside/${b ?? ''}`)) as unknown as {
      a: { text: string }
      b: { text: string }
      stretches: { a: { start: number; end: number }; b: { start: number; end: number } }[]
    }
    expect(article.Beside.parse(beside)).toEqual(beside)
    expect(beside.stretches.length).toBeGreaterThan(0)
    const [first] = beside.stretches
    const letters = (text: string): string => text.replace(/\P{L}/gu, '')
    expect(letters(beside.a.text.slice(first?.a.start, first?.a.end))).toBe(letters(beside.b.text.slice(first?.b.start, first?.b.end)))
  })
})

describe('answers', () => {
  it('are not sent again while they stand', async () => {
    for (const path of ['/v1/claims', '/v1/status', '/v1/watch', `/v1/claims/${denied.id}`]) {
      const first = await server.ask(path)
      const etag = first.headers.get('etag') ?? ''
      expect(etag).not.toBe('')
      expect((await server.ask(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
      expect((await server.ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    }
  })

  it('tell problems with a remedy in the language that is asked for', async () => {
    for (const [path, status, code] of [
      ['/v1/claims?limit=0', 400, 'invalid'],
      ['/v1/claims?limit=501', 400, 'invalid'],
      ['/v1/claims?from=2024-13', 400, 'invalid'],
      ['/v1/claims?from=2024-02-31', 400, 'invalid'],
      ['/v1/claims?limit=abc', 400, 'invalid'],
      ['/v1/claims?nonsense=1', 400, 'invalid'],
      ['/v1/claims?q=!', 400, 'no-words'],
      ['/v1/search?q=!', 400, 'no-words'],
      ['/v1/claims/none', 404, 'not-found'],
      ['/v1/articles/none', 404, 'not-found'],
      ['/v1/articles/none/beside/other', 404, 'not-found'],
      ['/v1/entities/none', 404, 'not-found'],
      ['/v1/watch/none', 404, 'not-found'],
      ['/v1/voyages?from=none', 404, 'not-found'],
      ['/v1/jobs/none', 404, 'not-found'],
      ['/v1/changes?since=yesterday', 400, 'invalid'],
      [`/v1/measures/touched?claims=${Array.from({ length: 51 }, (_, i) => i).join(',')}`, 400, 'invalid'],
      ['/v1/none', 404, 'no-route'],
    ] as const) {
      const english = await server.ask(path)
      const arabic = await server.ask(path, { headers: { 'accept-language': 'ar-SY, en;q=0.5' } })
      expect(english.headers.get('content-type')).toContain('application/problem+json')
      const [en, ar] = [(await english.json()) as Record<string, string>, (await arabic.json()) as Record<string, string>]
      expect([path, en['status'], en['code']]).toEqual([path, status, code])
      expect(JSON.stringify([en, ar])).not.toContain('undefined')
      expect(en['remedy']).toMatch(/[a-z]/)
      expect(ar['remedy']).toMatch(/\p{Script=Arabic}/u)
      expect(ar['title']).toMatch(/\p{Script=Arabic}/u)
    }
    const removed = await server.ask('/v1/claims', { method: 'DELETE' })
    expect([removed.status, ((await removed.json()) as { code: string }).code]).toEqual([405, 'method'])
    const several = await server.ask(`/v1/claims/${cards.map(({ id }) => id[0]).find((c, i, list) => list.indexOf(c) !== i) ?? ''}`)
    expect(several.status).toBe(409)
  })
})

describe('the document', () => {
  it('names every route, and every route is there', async () => {
    const { paths, openapi } = (await server.json('/openapi.json')) as { openapi: string; paths: Record<string, Record<string, unknown>> }
    expect(openapi).toBe('3.1.0')
    const documented = Object.entries(paths).flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`))
    const served = server.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/') && path !== '/v1/reference.css')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    expect(new Set(documented)).toEqual(new Set(served))
    const page = await (await server.ask('/v1')).text()
    for (const operation of documented) expect(page).toContain(operation)
    expect(page).not.toMatch(/<script|<style|https?:\/\/(?!www\.apache)/)
  })
})
