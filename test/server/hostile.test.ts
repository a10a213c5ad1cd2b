// Hostile articles by the API: script in every field, text turned round, a paragraph of ten megabytes, names without width. Each is answered in plain words.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Job } from '../../src/server/jobs/jobs.ts'
import { posted, running, type Running } from './desk.ts'

const SCRIPT = '<script>alert(1)</script>'
const SENTENCE = 'قال الوزير إن 73 عربة شحن وصلت إلى تومانغانغ يوم 5 مارس 2024.'
const ROUND = '\u202E'
const NOTHING = '\u200B\u200D\u2060'

let server: Running
beforeAll(async () => {
  server = await running()
}, 60_000)
afterAll(() => server.close())

async function added(body: BodyInit | object): Promise<Job> {
  const init = body instanceof FormData ? { method: 'POST', body } : posted(body)
  const response = await server.ask('/v1/articles', init)
  expect(response.status).toBe(202)
  const { id } = (await response.json()) as Job
  await server.jobs.idle()
  return (await server.json(`/v1/jobs/${id}`)) as unknown as Job
}

function file(name: string, text: string): FormData {
  const form = new FormData()
  form.append('files', new File([text], name))
  form.append('published', '2024-03-06')
  return form
}

/** Every answer that shows articles is JSON or a file to keep, and says so. */
async function expectPlain(): Promise<void> {
  const { items } = (await server.json('/v1/articles')) as { items: { id: string }[] }
  for (const path of [
    '/v1/claims',
    '/v1/articles',
    '/v1/timeline',
    `/v1/articles/${items[0]?.id ?? ''}`,
    '/v1/jobs',
    '/v1/search?q=%D8%B9%D8%B1%D8%A8%D8%A9',
  ]) {
    const { status, headers } = await server.ask(path)
    expect([path, status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
      path,
      200,
      expect.stringContaining('application/json'),
      'nosniff',
    ])
  }
}

describe('hostile articles', () => {
  it('script in every field: kept as text, sent as JSON', async () => {
    const job = await added({
      text: `${SENTENCE}\n\n${SCRIPT} ${SENTENCE}`,
      title: `عنوان ${SCRIPT}`,
      published: '2024-03-06',
      outlet: SCRIPT,
      language: 'ar',
    })
    expect(job).toMatchObject({ state: 'done', added: 1, refused: 0 })
    const { items } = (await server.json('/v1/articles')) as { items: { outlet?: string }[] }
    expect(items[0]?.outlet).toBe(SCRIPT)
    await expectPlain()
    const csv = await server.ask('/v1/claims?format=csv')
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment/)
  }, 60_000)

  it('names of files that hold markup, paths, formulas: told as they are, used for nothing', async () => {
    const names = [`${SCRIPT}.txt`, '../../../etc/passwd', '=HYPERLINK("x").txt', `a${ROUND}txt.exe`, `${NOTHING}.txt`, 'x'.repeat(5000)]
    for (const [n, name] of names.entries()) {
      const job = await added(file(name, `${SENTENCE}\n\nرقم ${n}.`))
      expect([name, job.state, job.added + job.refused]).toEqual([name, 'done', 1])
      expect(JSON.stringify(job)).not.toContain('uploads')
    }
    await expectPlain()
  }, 120_000)

  it('text turned round and names without width: read, offsets true to the text', async () => {
    const text = `خبر ${ROUND}مقلوب\n\n${ROUND}${SENTENCE.replace('الوزير', `الو${NOTHING}زير`)}`
    const job = await added({ text, published: '2024-03-06', language: 'ar' })
    expect(job).toMatchObject({ state: 'done', added: 1 })
    const { items } = (await server.json('/v1/articles')) as { items: { id: string }[] }
    const files = (await Promise.all(items.map(({ id }) => server.json(`/v1/articles/${id}`)))) as unknown as {
      reading: { article: { text: string } }
    }[]
    expect(files.some(({ reading }) => reading.article.text === text)).toBe(true)
  }, 60_000)

  it('a paragraph of ten megabytes: refused with its size, in both languages, and the server answers on', async () => {
    const large = `${SENTENCE} `.repeat(Math.ceil((10 * 1024 * 1024) / (SENTENCE.length * 1.8)))
    const job = await added(file('long.txt', large))
    expect(job).toMatchObject({ state: 'done', added: 0, refused: 1 })
    expect(job.refusals[0]).toEqual({
      source: 'long.txt',
      why: 'long.txt is larger than the limit of 5 MB. Give one article, or raise the limit.',
    })
    const arabic = (await server.json(`/v1/jobs/${job.id}?lang=ar`)) as unknown as Job
    expect(arabic.refusals[0]?.why).toBe('«long.txt» أكبر من الحد وهو 5 MB. أعطِ مقالاً واحداً، أو ارفع الحد.')
    const text = await server.ask('/v1/articles?lang=ar', posted({ text: large }))
    expect([text.status, ((await text.json()) as { title: string }).title]).toEqual([400, 'في الطلب حقل غير صحيح.'])
    expect((await server.ask('/v1/status')).status).toBe(200)
  }, 120_000)

  it('nothing to read: white space, marks, markup alone', async () => {
    for (const text of [' \n ', NOTHING.repeat(100), ROUND.repeat(100), '<html><body></body></html>', '\u0000'.repeat(50)]) {
      const job = await added(file('empty.txt', text))
      expect([JSON.stringify(text.slice(0, 5)), job.state, job.added, job.refused]).toEqual([
        JSON.stringify(text.slice(0, 5)),
        'done',
        0,
        1,
      ])
      expect(job.refusals[0]?.why).toMatch(/^(?:empty\.txt|The (?:text|page)) .{5,200}$/)
    }
  }, 120_000)
})
