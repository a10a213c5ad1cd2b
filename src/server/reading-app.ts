// The reading page: a list of what was read, one page an article, and a place to paste another. It stands where the desk was not built.

import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readingHtml } from '../export/reading-html.ts'
import { read } from '../index.ts'
import { Failure } from '../model/failure.ts'
import { failurePage, listPage, type Listed } from './pages.ts'

const LIMIT = 5 * 1024 * 1024
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/** What the server shows: names and readings, already read. */
export interface Shown {
  readonly name: string
  readonly readings: readonly Listed[]
}

/** The routes as an application, without a listening socket. */
export function readingApp(shown: Shown): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    // Another host name means that a page elsewhere rebound its address to this machine.
    if (!LOOPBACK.test(c.req.header('host') ?? '')) return c.text('This page is served to this machine only.', 403)
    c.header('content-security-policy', POLICY)
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'no-referrer')
    await next()
  })
  app.get('/', (c) => c.html(listPage(shown.name, shown.readings)))
  app.get('/articles/:number', (c) => {
    const one = shown.readings[Number(c.req.param('number')) - 1]
    return one === undefined
      ? c.html(failurePage('There is no such article.', 'Go back to the list.'), 404)
      : c.html(readingHtml(one.reading, '/'))
  })
  app.post(
    '/read',
    bodyLimit({ maxSize: LIMIT, onError: (c) => c.html(failurePage('The text is larger than 5 MB.', 'Paste one article.'), 413) }),
    async (c) => {
      const origin = c.req.header('origin')
      if (origin !== undefined && origin !== 'null' && new URL(origin).host !== c.req.header('host'))
        return c.text('Forms of other pages are not taken.', 403)
      const form = await c.req.parseBody()
      const field = (key: string): string | undefined => {
        const value = form[key]
        return typeof value === 'string' && value.trim() !== '' ? value : undefined
      }
      try {
        const published = field('published')
        const outlet = field('outlet')
        const text = (field('text') ?? '').replace(/\r\n/g, '\n')
        return c.html(
          readingHtml(
            read(
              { text, format: 'text', encoding: 'utf-8' },
              { ...(published === undefined ? {} : { published }), ...(outlet === undefined ? {} : { outlet }) },
            ),
            '/',
          ),
        )
      } catch (error) {
        if (error instanceof Failure) return c.html(failurePage(error.message, error.remedy), 422)
        throw error
      }
    },
  )
  app.notFound((c) => c.html(failurePage('There is no such page.', 'Go back to the list.'), 404))
  return app
}
