// What PostgreSQL and the way to it complain of, in words for the user.

import { Failure } from '../../model/index.ts'

const MEANINGS: readonly (readonly [code: string, message: string, remedy: string])[] = [
  ['ECONNREFUSED', 'does not answer', 'Look whether the server runs and listens at this address.'],
  ['ENOTFOUND', 'has no such host', 'Look at the name of the host.'],
  ['ETIMEDOUT', 'does not answer in time', 'Look whether a firewall stands between.'],
  ['28', 'does not let this user in', 'Look at user name and password.'],
  ['3D000', 'has no such database', 'Make it with «createdb», or name another.'],
  ['42501', 'does not allow this user to do that', 'Let the owner of the database grant the rights.'],
  ['53100', 'has no room left on its disk', 'Make room and run the command again; it goes on where it was.'],
  ['57P', 'was shut down meanwhile', 'Run the command again when it is back; it goes on where it was.'],
  ['08', 'broke the connection', 'Run the command again; it goes on where it was.'],
]

/** The failure behind `error`, or `error` itself when it is none of the user's. */
export function postgresFailure(error: unknown, url: string): unknown {
  const meaning = MEANINGS.find(([start]) => codeOf(error).startsWith(start))
  return meaning === undefined ? error : new Failure('not-readable', `${withoutPassword(url)} ${meaning[1]}.`, meaning[2])
}

/** Whether the transaction was undone only because of others: deadlock, serialisation, a row that was just inserted. */
export function mayRunAgain(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function withoutPassword(url: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^:@/]{0,200}):[^@]{0,1000}@/, '$1@')
}
