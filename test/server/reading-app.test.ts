// The reading page's routes: what they show, and what they refuse.

import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.ts'
import { readingApp } from '../../src/server/reading-app.ts'

const HOST = { host: '127.0.0.1:4747' }
const HOSTILE = '<script>alert(1)</script> عنوان "خبيث"\n\nقال الوزير <img src=x onerror=alert(1)> إن «الأمر \u202eانتهى» يوم الأربعاء.'
const app = readingApp({
  name: 'ملف <b>',
  readings: [
    {
      file: 'a.txt',
      note: '<i>note</i>',
      reading: read(
        { text: HOSTILE, format: 'text', encoding: 'utf-8' },
        { language: 'ar', published: '2024-06-26', outlet: '"><script>' },
      ),
    },
  ],
})

const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields), headers: HOST })

describe('the reading page', () => {
  it('lists articles and shows one', async () => {
    const list = await app.request('/', { headers: HOST })
    expect(list.status).toBe(200)
    expect(await list.text()).toContain('/articles/1')
    expect((await app.request('/articles/1', { headers: HOST })).status).toBe(200)
    expect((await app.request('/articles/2', { headers: HOST })).status).toBe(404)
    expect((await app.request('/nowhere', { headers: HOST })).status).toBe(404)
  })

  it('never lets an article become markup, nor its controls turn the page', async () => {
    for (const path of ['/', '/articles/1']) {
      const text = await (await app.request(path, { headers: HOST })).text()
      expect(text).not.toMatch(/<script|<img|<i>note|<b>/)
      expect(text).not.toContain('\u202e')
    }
  })

  it('allows no script at all', async () => {
    const answer = await app.request('/', { headers: HOST })
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('content-security-policy')).not.toContain('script-src')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is served to this machine only', async () => {
    expect((await app.request('/', { headers: { host: 'rebound.example' } })).status).toBe(403)
    const foreign = await app.request('/read', { ...form({ text: 'نص' }), headers: { ...HOST, origin: 'https://other.example' } })
    expect(foreign.status).toBe(403)
  })

  it('reads a pasted text and answers wrong input in plain words', async () => {
    const good = await app.request(
      '/read',
      form({ text: 'عنوان\n\nقالت وزارة الخارجية الروسية إن القمة ستعقد في موسكو.', published: '2024-06-26' }),
    )
    expect(good.status).toBe(200)
    expect(await good.text()).toContain('russian-foreign-ministry')
    const empty = await app.request('/read', form({ text: '   ' }))
    expect(empty.status).toBe(422)
    const large = await app.request('/read', form({ text: 'ا'.repeat(6 * 1024 * 1024) }))
    expect(large.status).toBe(413)
  })
})
