// Who is asking, by the cookie or the token that came.

import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Desk } from '../desk.ts'
import type { Person } from './person.ts'
import { hashOf } from './secret.ts'

/** On loopback whoever can reach the server can read the file as well. */
const LOCAL: Person = { name: 'local', role: 'admin', by: 'loopback' }
const NOBODY: Person = { name: 'nobody', role: 'nobody', by: 'none' }

/** Name of the session's cookie; browsers keep one with this beginning to its host and to https. */
export function cookieName({ secure }: Pick<Desk, 'secure'>): string {
  return secure ? '__Host-isnad' : 'isnad'
}

/** Who is asking. */
export async function personOf(c: Context, desk: Desk): Promise<Person> {
  if (desk.mode === 'loopback') return LOCAL
  const bearer = /^Bearer ([\w.-]{20,200})$/.exec(c.req.header('authorization') ?? '')?.[1]
  if (bearer !== undefined) return (await holder(desk, bearer, 'token')) ?? NOBODY
  const secret = getCookie(c, cookieName(desk))
  return (secret === undefined ? undefined : await holder(desk, secret, 'session')) ?? NOBODY
}

async function holder({ store }: Desk, secret: string, by: 'session' | 'token'): Promise<Person | undefined> {
  const found = await store.desk.holder(hashOf(secret), by)
  if (found === undefined) return undefined
  const { name, role, ends } = found
  return { name, role, by, ...(by === 'session' ? { secret } : {}), ...(ends === undefined ? {} : { ends }) }
}
