// GET, POST, DELETE /v1/session: who is asking; logging in and out.

import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { csrfFor } from '../security/csrf.ts'
import { clientOf } from '../security/guard.ts'
import { cookieName } from '../security/known.ts'
import { isPassword } from '../security/password.ts'
import type { Person } from '../security/person.ts'
import { LIMITS, Rate } from '../security/rate.ts'
import { hashOf, newSecret } from '../security/secret.ts'
import { offer, type Api, type Env } from './offer.ts'
import { ProblemError } from './problem.ts'
import { Login, Session } from './schemas/session.ts'

/** How long a session lasts, in seconds. */
const LASTS = 12 * 60 * 60

/** Offers sessions. */
export function offerSession(api: Api): void {
  const { desk } = api
  const at = { path: '/v1/session', tag: 'Session', role: 'anyone', answer: Session } as const
  const rate = new Rate((desk.limits ?? LIMITS[desk.mode]).login)
  offer(api, { ...at, method: 'get', summary: 'Who is asking, and the token that goes with everything that writes.' }, ({ person }) =>
    shown(desk.mode, person),
  )
  offer(api, { ...at, method: 'post', summary: 'Logs in: sets the session cookie.', body: Login }, async ({ body, c }) => {
    const { name, password } = body
    const wait = Math.max(rate.take(`from ${clientOf(c)}`), rate.take(`name ${name}`))
    if (wait > 0) throw new ProblemError('too-many', { retryAfter: wait })
    const user = await desk.store.desk.user(name)
    if (!(await isPassword(password, user?.hash)) || user === undefined) throw new ProblemError('password')
    const secret = newSecret()
    const ends = new Date(Date.now() + LASTS * 1000).toISOString()
    await desk.store.desk.putKey({ hash: hashOf(secret), kind: 'session', user: user.name, ends })
    setCookie(c, cookieName(desk), secret, { ...cookieOptions(), maxAge: LASTS })
    const person: Person = { name: user.name, role: user.role, by: 'session', secret, ends }
    c.set('person', person)
    return shown(desk.mode, person)
  })
  offer(api, { ...at, method: 'delete', summary: 'Logs out.' }, async ({ person, c }) => {
    if (person.secret !== undefined) await desk.store.desk.dropKey(hashOf(person.secret))
    forgetCookie(c)
    return shown(desk.mode, desk.mode === 'loopback' ? person : undefined)
  })

  function cookieOptions(): { path: '/'; httpOnly: true; sameSite: 'Strict'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'Strict', secure: desk.secure }
  }

  function forgetCookie(c: Context<Env>): void {
    deleteCookie(c, cookieName(desk), cookieOptions())
  }
}

function shown(mode: 'loopback' | 'users', person: Person | undefined): object {
  if (person === undefined || person.by === 'none') return { mode }
  const { name, role, ends } = person
  const csrf = csrfFor(person)
  return { mode, user: { name, role }, ...(csrf === undefined ? {} : { csrf }), ...(ends === undefined ? {} : { ends }) }
}
