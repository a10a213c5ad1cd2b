// Outcomes: one deed with one count, told by the one as done and by the other as to come.

import type { Conflict, Supersession } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import { excludes } from '../claims/exclusion.ts'
import { sharedCount } from '../claims/quantities.ts'
import type { Group } from '../group.ts'
import { daysFrom, type Around } from './around.ts'

/** After so many days what was to come may have come. */
const DAYS = 1

/** What is told as done and as to come on one day conflicts; what is told as done on a later day supersedes the announcement. */
export function outcomes(
  groups: readonly Group[],
  around: Around,
): { readonly conflicts: readonly Conflict[]; readonly supersedes: readonly Supersession[] } {
  const conflicts = new Map<string, Conflict>()
  const supersedes = new Map<string, Supersession>()
  for (const group of groups) {
    for (const statement of group.statements) {
      if (statement.quantities.length === 0 || statement.events.length === 0) continue
      for (const other of around.near(statement)) {
        const theirs = around.group(other.id)
        if (theirs === undefined || theirs === group || !sameDeed(statement, other, around)) continue
        const [done, announced] = isDone(statement) ? [group, theirs] : [theirs, group]
        const [first, second] = isDone(statement) ? [other, statement] : [statement, other]
        const days = daysFrom(around.published(first.article), around.published(second.article)) ?? 0
        const [a, b] = [done.claim.id, announced.claim.id].sort() as [string, string]
        if (days >= DAYS) supersedes.set(`${a} ${b}`, { older: announced.claim.id, newer: done.claim.id, because: 'announced-and-done' })
        else if (days > -DAYS) conflicts.set(`${a} ${b}`, { claims: [a, b], on: 'time', because: 'done-or-to-come' })
      }
    }
  }
  return { conflicts: [...conflicts.values()], supersedes: [...supersedes.values()] }
}

function sameDeed(a: Statement, b: Statement, around: Around): boolean {
  return mayBeOneDeed(a, b) && (a.article === b.article || around.affair(a.article).includes(b.article))
}

/** Whether the two tell of one deed with one count and two outcomes, if their articles are of one affair. */
export function mayBeOneDeed(a: Statement, b: Statement): boolean {
  if (a.act === 'deny' || b.act === 'deny' || a.negated || b.negated) return false
  return excludes(a, b) === 'outcome' && sharedCount(a, b) !== undefined
}

function isDone({ events }: Statement): boolean {
  return events.some(({ realis }) => realis === 'actual')
}
