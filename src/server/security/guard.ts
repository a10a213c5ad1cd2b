// The guard before every request: host, limits, who is asking, forgery; and the log of everything that writes.

import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../api/offer.ts'
import { languageFor, problemAnswer } from '../api/problem.ts'
import type { Desk } from '../desk.ts'
import { forgery } from './csrf.ts'
import { HEADERS } from './headers.ts'
import { isOwnHost } from './host.ts'
import { personOf } from './known.ts'
import { LIMITS, Rate } from './rate.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Address of the client, without trusting what it says of itself. */
export function clientOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? 'unknown'
}

/** Puts the headers on every answer and refuses names that are not the server's. */
export function atTheDoor({ mode, hosts }: Desk): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!isOwnHost(c.req.header('host') ?? '', mode, hosts)) c.res = problemAnswer(c, 'host')
    else await next()
    for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
}

/** Before every operation. */
export function guard(desk: Desk): MiddlewareHandler<Env> {
  const limits = desk.limits ?? LIMITS[desk.mode]
  const reads = new Rate(limits.read)
  const writes = new Rate(limits.write)
  return async (c, next) => {
    c.set('language', languageFor(c))
    const writing = !SAFE.has(c.req.method)
    const wait = (writing ? writes : reads).take(clientOf(c))
    if (wait > 0) return problemAnswer(c, 'too-many', { retryAfter: wait })
    const person = await personOf(c, desk)
    c.set('person', person)
    if (!writing) {
      await next()
      return
    }
    const forged = forgery(c, person, c.req.path === '/v1/session' && c.req.method === 'POST')
    if (forged === undefined) await next()
    else c.res = problemAnswer(c, forged)
    const { name, role } = c.var.person
    await desk.store.desk.log({
      who: name,
      role,
      action: `${c.req.method} ${c.req.path.slice(0, 300)}`,
      status: c.res.status,
      from: clientOf(c),
    })
  }
}
