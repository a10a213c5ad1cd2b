// Denials: which claim a denying claim denies, and what of it.

import type { Denial, DenialScope } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import { ofOneSide } from '../claims/side.ts'
import type { Group } from '../group.ts'
import type { Around } from './around.ts'
import { contains, denies, meantBy } from './denied.ts'

export { denies } from './denied.ts'

/** What all its reports together say that a claim denies. */
interface Denied {
  readonly group: Group
  readonly weight: number
  readonly because: string
  readonly scope: DenialScope
}

/**
 * Denials that `groups` make, each pair of claims once, ascending. A claim denies one claim: the one that its reports together most likely mean, so that
 * the many wordings of an accusation are no many accusations.
 */
export function denialsOf(groups: readonly Group[], around: Around): readonly Denial[] {
  const found = new Map<string, Denial>()
  for (const group of groups) {
    for (const [by, statements] of versionsOf(group, around)) {
      const denied = deniedBy(by, statements, around)
      if (denied === undefined) continue
      const key = `${denied.group.claim.id} ${by.claim.id}`
      if (!found.has(key)) found.set(key, { denied: denied.group.claim.id, by: by.claim.id, scope: denied.scope, because: denied.because })
    }
  }
  return [...found.values()].sort((a, b) => (a.denied + a.by < b.denied + b.by ? -1 : 1))
}

/** The denying statements of a claim by the claim that they stand for. */
function versionsOf(group: Group, around: Around): ReadonlyMap<Group, readonly Statement[]> {
  const versions = new Map<Group, Statement[]>()
  for (const statement of group.statements) {
    if (!denies(statement) || isPart(statement, around)) continue
    const by = around.group(counterVersion(statement, around).id) ?? group
    const list = versions.get(by)
    if (list === undefined) versions.set(by, [statement])
    else list.push(statement)
  }
  return versions
}

function deniedBy(by: Group, statements: readonly Statement[], around: Around): Denied | undefined {
  const sums = new Map<Group, Denied>()
  for (const statement of statements) {
    const best = new Map<Group, { readonly weight: number; readonly because: string }>()
    for (const { statement: meant, weight, because } of meantBy(statement, around)) {
      const group = around.group(meant.id)
      if (group === undefined || group === by || (best.get(group)?.weight ?? 0) >= weight) continue
      best.set(group, { weight, because })
    }
    for (const [group, { weight, because }] of best) {
      const sum = sums.get(group)
      sums.set(group, { group, because, scope: scopeOf(statement), ...sum, weight: weight + (sum?.weight ?? 0) })
    }
  }
  return [...sums.values()].sort(
    (x, y) =>
      y.weight - x.weight || y.group.statements.length - x.group.statements.length || (x.group.claim.id < y.group.claim.id ? -1 : 1),
  )[0]
}

/** Whether the same side denies more in words around these. */
function isPart(statement: Statement, around: Around): boolean {
  return around
    .article(statement.article)
    .some(
      (other) =>
        other.id !== statement.id &&
        denies(other) &&
        ofOneSide(other, statement) &&
        contains(other, statement) &&
        !contains(statement, other),
    )
}

/** A bare «denied that» followed by what the same side holds instead: the denial is made by that version. */
function counterVersion(statement: Statement, around: Around): Statement {
  if (statement.words.length > 1 && statement.pointsTo === undefined) return statement
  const start = startOf(statement)
  const later = around
    .article(statement.article)
    .filter(
      (other) =>
        other.act !== 'deny' && other.sentence.start === statement.sentence.start && startOf(other) > start && ofOneSide(other, statement),
    )
  return later.sort((a, b) => startOf(a) - startOf(b))[0] ?? statement
}

function scopeOf({ signs, quantities }: Statement): DenialScope {
  if (signs.includes('responsibility')) return 'responsibility'
  if (signs.includes('intent')) return 'intent'
  if (signs.includes('legality')) return 'legality'
  return quantities.length > 0 ? 'quantity' : 'fact'
}

function startOf(statement: Statement): number {
  return statement.content[0]?.start ?? 0
}
