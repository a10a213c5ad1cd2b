// Cursors of lists that are read by position: opaque to whoever uses them.

import { ProblemError } from './problem.ts'

/** Where a list goes on. */
export interface Place {
  readonly limit: number
  readonly offset: number
}

/** The stretch of a list that `after` asks for; one more than `limit` tells whether there is more. @throws {ProblemError} */
export function placeOf(limit: number, after: string | undefined): Place {
  if (after === undefined) return { limit, offset: 0 }
  const offset = Number(/^o(\d{1,9})$/.exec(Buffer.from(after, 'base64url').toString('latin1'))?.[1] ?? NaN)
  if (Number.isNaN(offset)) throw new ProblemError('cursor')
  return { limit, offset }
}

/** The page of `found`, of which one more than `limit` was asked for. */
export function paged<T>(found: readonly T[], { limit, offset }: Place): { items: readonly T[]; next?: string } {
  const items = found.slice(0, limit)
  return found.length > limit ? { items, next: Buffer.from(`o${offset + limit}`).toString('base64url') } : { items }
}
