// Asking: what relations will want to know around statements, so that a store fetches no more than that.

import type { Statement } from '../../model/statement.ts'
import { denies } from './denials.ts'
import { countsHarm } from './harm.ts'
import { mayBeOneDeed } from './outcomes.ts'

const DENIES = 1
const COUNTS = 2
const HARMS = 4

/** What relations ask of a statement before they look at its words: bits, kept beside it. */
export function traitsOf(statement: Statement): number {
  return (denies(statement) ? DENIES : 0) | (statement.quantities.length > 0 ? COUNTS : 0) | (countsHarm(statement) ? HARMS : 0)
}

/** Whether relations look at two statements of these traits that share keys: a denial beside anything, a count beside a count. */
export function mayRelate(a: number, b: number): boolean {
  return (a & b & COUNTS) !== 0 || ((a | b) & DENIES) !== 0
}

/** Whether a statement of these traits denies something or counts anything: others take no part in relations by themselves. */
export function relates(traits: number): boolean {
  return (traits & (DENIES | COUNTS)) !== 0
}

/** Whether a statement of these traits counts people who came to harm. */
export function harms(traits: number): boolean {
  return (traits & HARMS) !== 0
}

/** Whether relations ask for the affair of an article that has this statement, with `near` sharing keys with it. */
export function needsAffair(statement: Statement, near: readonly Statement[]): boolean {
  if (countsHarm(statement)) return true
  return statement.quantities.length > 0 && statement.events.length > 0 && near.some((other) => mayBeOneDeed(statement, other))
}
