// Articles that come by the API: files, texts, addresses; progress by events; what was refused and why.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Job as JobShape } from '../../src/server/api/schemas/job.ts'
import type { Job } from '../../src/server/jobs/jobs.ts'
import { posted, running, type Running } from './desk.ts'

let server: Running
beforeAll(async () => {
  server = await running()
}, 60_000)
afterAll(() => server.close())

const TEXT = 'قالت وزارة النقل الروسية إن 73 عربة شحن وصلت إلى تومانغانغ يوم 5 مارس 2024.\n\nونفت بيونغ يانغ ذلك.'

/** Waits for a job to end. */
async function ended(response: Response): Promise<Job> {
  expect(response.status).toBe(202)
  const { id } = (await response.json()) as Job
  await server.jobs.idle()
  const job = (await server.json(`/v1/jobs/${id}`)) as unknown as Job
  expect(JobShape.parse(job)).toEqual(job)
  return job
}

describe('adding', () => {
  it('a text: told step by step, in the ledger afterwards', async () => {
    const events = await server.ask('/v1/events')
    expect(events.headers.get('content-type')).toContain('text/event-stream')
    const reader = (events.body as ReadableStream<Uint8Array>).getReader()
    const job = await ended(
      await server.ask('/v1/articles', posted({ text: TEXT, title: 'عربات', published: '2024-03-06', outlet: 'المرصد' })),
    )
    expect(job).toMatchObject({ state: 'done', added: 1, refused: 0, sources: ['text.txt'] })
    let seen = ''
    const decoder = new TextDecoder()
    while (!/event: job\ndata: [^\n]*"state":"done"/.test(seen) || !/event: ledger\ndata: [^\n]*"articles":1,/.test(seen)) {
      const { value, done } = await reader.read()
      if (done) break
      seen += decoder.decode(value, { stream: true })
    }
    await reader.cancel()
    expect(seen).toMatch(/^event: hello\ndata: \{"mode":"loopback"\}/)
    expect(seen).toContain('"stage":"ledger"')
    expect(((await server.json('/v1/claims'))['items'] as unknown[]).length).toBeGreaterThan(0)
    expect(((await server.json('/v1/changes'))['items'] as { kind: string }[]).some(({ kind }) => kind === 'new')).toBe(true)
    expect((await server.json('/v1/articles'))['items']).toMatchObject([{ outlet: 'المرصد', published: '2024-03-06' }])
  }, 60_000)

  it('files: what cannot be read is refused by its own name, with why', async () => {
    const form = new FormData()
    form.append('files', new File([`${TEXT}\n\nوأضافت أن قطاراً آخر سيصل غداً.`], 'ثاني مقال.txt'))
    form.append('files', new File([new Uint8Array([0, 1, 2, 3, 0, 0, 255])], 'picture.bin'))
    form.append('published', '2024-03-07')
    const job = await ended(await server.ask('/v1/articles', { method: 'POST', body: form }))
    expect(job).toMatchObject({ state: 'done', added: 1, refused: 1 })
    expect(job.refusals[0]?.source).toBe('picture.bin')
    expect(job.refusals[0]?.why).toBe('picture.bin is not text. Give plain text or a web page.')
    const arabic = { headers: { 'accept-language': 'ar' } }
    for (const told of [await server.json(`/v1/jobs/${job.id}`, arabic), await server.json(`/v1/jobs/${job.id}?lang=ar`)])
      expect((told['refusals'] as Job['refusals'])[0]?.why).toBe('«picture.bin» ليس نصاً. أعطِ نصاً عادياً أو صفحة ويب.')
    expect(((await server.json('/v1/jobs?lang=ar'))['items'] as Job[])[0]?.refusals[0]?.why).toContain('ليس نصاً')
  }, 60_000)

  it('addresses inside the network: refused', async () => {
    const job = await ended(await server.ask('/v1/articles', posted({ address: 'http://169.254.169.254/latest/' })))
    expect(job).toMatchObject({ added: 0, refused: 1 })
    expect(job.refusals[0]?.why).toContain('169.254.169.254 is an address inside a private network')
    const arabic = (await server.json(`/v1/jobs/${job.id}?lang=ar`)) as unknown as Job
    expect(arabic.refusals[0]?.why).toContain('داخل شبكة خاصة')
  }, 60_000)

  it('fields of forms: checked', async () => {
    const send = async (fill: (form: FormData) => void): Promise<number> => {
      const form = new FormData()
      fill(form)
      const response = await server.ask('/v1/articles?lang=ar', { method: 'POST', body: form })
      const { issues } = (await response.json()) as { issues: readonly { field: string; message: string }[] }
      for (const { field, message } of issues) expect([field, message]).toEqual([field, expect.stringMatching(/\p{Script=Arabic}/u)])
      return response.status
    }
    expect(
      await send((form) => {
        form.append('published', '2024-03-07')
      }),
    ).toBe(400)
    expect(
      await send((form) => {
        form.append('files', new File(['x'], 'a.txt'))
        form.append('published', 'yesterday')
      }),
    ).toBe(400)
    const two = await server.ask('/v1/articles', posted({ text: 'a', address: 'https://a.example' }, { 'accept-language': 'ar' }))
    expect(((await two.json()) as { issues: { message: string }[] }).issues[0]?.message).toContain('المطلوب واحد منها')
  })
})
