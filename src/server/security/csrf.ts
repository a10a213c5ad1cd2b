// Writing from a browser: only the desk's own pages may, and they show a token that no other page can read.

import type { Context } from 'hono'
import type { ProblemCode } from '../api/problem.ts'
import type { Person } from './person.ts'
import { csrfOf, isSame, newSecret } from './secret.ts'

/** On loopback there are no sessions: one secret stands for all while the server runs. */
const own = newSecret()

/** The token that goes with everything this person writes; tokens of programs need none. */
export function csrfFor({ by, secret }: Person): string | undefined {
  if (by === 'loopback') return csrfOf(own)
  return secret === undefined ? undefined : csrfOf(secret)
}

/** What is wrong with a request that writes, if anything. `isLogin`: nobody has a token before logging in. */
export function forgery(c: Context, person: Person, isLogin: boolean): Extract<ProblemCode, 'origin' | 'csrf'> | undefined {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (origin !== undefined && hostOf(origin) !== (c.req.header('host') ?? '').toLowerCase()) return 'origin'
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'origin'
  if (isLogin || person.by === 'token' || person.by === 'none') return undefined
  // A program on this machine is no browser: no page can make one send neither of these.
  if (person.by === 'loopback' && origin === undefined && site === undefined) return undefined
  const wanted = csrfFor(person)
  const shown = c.req.header('x-isnad-csrf')
  return wanted !== undefined && shown !== undefined && isSame(shown, wanted) ? undefined : 'csrf'
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : undefined
}
