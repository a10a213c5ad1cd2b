// Asking: what relations will want to know around statements, so that a store fetches no more than that.

import type { Statement } from '../../model/statement.ts'
import { denies } from './denials.ts'
import { harmOf } from './harm.ts'
import { mayBeOneDeed } from './outcomes.ts'

/** Whether relations look at `other`, which shares a key with `statement`: a denial beside anything, a count beside a count. */
export function asksOf(statement: Statement, other: Statement): boolean {
  return (statement.quantities.length > 0 && other.quantities.length > 0) || denies(statement) || denies(other)
}

/** Whether the statement counts people who came to harm. */
export function countsHarm(statement: Statement): boolean {
  return statement.quantities.length > 0 && harmOf(statement) !== undefined
}

/** Whether relations ask for the affair of an article that has this statement, with `near` sharing keys with it. */
export function needsAffair(statement: Statement, near: readonly Statement[]): boolean {
  if (countsHarm(statement)) return true
  return statement.quantities.length > 0 && statement.events.length > 0 && near.some((other) => mayBeOneDeed(statement, other))
}
