// The reading page: a list of what was read, one page an article, and a place to paste another. Loopback only.

import { serve } from '@hono/node-server'
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

/** Serves `shown` on 127.0.0.1 and resolves to the address. @throws {Failure} when the port is taken. */
export function serveReadings(shown: Shown, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: readingApp(shown).fetch, hostname: '127.0.0.1', port }, (info) => {
      resolve(`http://127.0.0.1:${info.port}/`)
    })
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Failure('usage', `Port ${port} is taken by another program.`, 'Give another one with --port, or --port 0 for any free one.')
          : error,
      )
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close()
        process.exit(0)
      })
    }
  })
}
