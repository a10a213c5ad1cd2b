// The whole server as an application: the guard, the API, its reference, the desk.

import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { apiApp } from './api/index.ts'
import type { Env } from './api/offer.ts'
import { openApiDocument } from './api/openapi.ts'
import { problemAnswer, problemOf } from './api/problem.ts'
import type { Desk } from './desk.ts'
import { readingDesk } from './reading-desk.ts'
import { referencePage, REFERENCE_STYLE } from './reference.ts'
import { atTheDoor, guard } from './security/guard.ts'
import { isBuilt, staticDesk } from './static.ts'

/** The server of `desk`, without a listening socket; `web` is the folder of the built desk. */
export function deskApp(desk: Desk, web?: string): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>()
  app.use(atTheDoor(desk))
  app.use('/v1/*', guard(desk))
  const tagged: MiddlewareHandler<Env> = etag()
  const answered: MiddlewareHandler<Env> = async (c, next) => {
    // A stream has no end to make a tag of.
    if (c.req.path === '/v1/events') await next()
    else await tagged(c, next)
    if (c.req.method === 'GET' && !c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache')
    if (!c.res.headers.has('vary')) c.res.headers.set('vary', 'accept, accept-language, cookie, authorization')
  }
  app.use('/v1/*', answered)
  const api = apiApp(desk)
  const document = openApiDocument(api, desk.version)
  const page = referencePage(document)
  app.get('/openapi.json', (c) => c.json(document as object, 200, { 'cache-control': 'no-cache' }))
  app.get('/v1', (c) => c.html(page, 200, { 'cache-control': 'no-cache' }))
  app.get('/v1/reference.css', (c) => c.body(REFERENCE_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.route('/', api)
  const offered = Object.keys(document.paths ?? {}).map((path) => new RegExp(`^${path.replace(/\{\w{1,40}\}/g, '[^/]{1,300}')}$`))
  app.all('/v1/*', (c) => problemAnswer(c, offered.some((path) => path.test(c.req.path)) ? 'method' : 'no-route'))
  const reading = readingDesk(desk)
  if (web !== undefined && isBuilt(web)) app.get('*', staticDesk(web))
  else app.all('*', (c) => reading(c.req.raw))
  app.notFound((c) => problemAnswer(c, 'no-route'))
  app.onError((error, c) => {
    const { code, facts } = problemOf(error)
    if (code === 'defect') desk.defect?.(error)
    return problemAnswer(c, code, facts)
  })
  return app
}
