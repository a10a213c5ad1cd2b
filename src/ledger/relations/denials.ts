// Denials: which claim a denying claim denies, and what of it.

import type { Denial, DenialScope } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import { ofOneSide } from '../claims/side.ts'
import type { Group } from '../group.ts'
import type { Around } from './around.ts'
import { contains, denies, meantBy, startOf } from './denied.ts'

export { denies } from './denied.ts'

/** A statement that denies: a function of what stands around it, whichever claims there are. */
export interface Denying {
  readonly statement: string
  /** The statement that stands for it: its own, or the version that its speaker holds instead. */
  readonly by: string
  readonly scope: DenialScope
  /** The statements that it may mean, by id. */
  readonly meant: readonly { readonly statement: string; readonly weight: number; readonly because: string }[]
}

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
  const made = groups.map(({ statements }) => statements.flatMap((statement) => denyingOf(statement, around) ?? []))
  return denialsAmong(made, (id) => around.group(id))
}

/** What a statement denies, or undefined where it denies nothing, or others around it deny that in more words. */
export function denyingOf(statement: Statement, around: Around): Denying | undefined {
  if (!denies(statement) || isPart(statement, around)) return undefined
  const meant = meantBy(statement, around).map(({ statement: { id }, weight, because }) => ({ statement: id, weight, because }))
  return { statement: statement.id, by: counterVersion(statement, around).id, scope: scopeOf(statement), meant }
}

/** The denials of some claims, out of what the statements of each deny, in the order of its reports. */
export function denialsAmong(made: readonly (readonly Denying[])[], groupOf: (statement: string) => Group | undefined): readonly Denial[] {
  const found = new Map<string, Denial>()
  for (const denying of made) {
    for (const [by, versions] of versionsOf(denying, groupOf)) {
      const denied = deniedBy(by, versions, groupOf)
      if (denied === undefined) continue
      const key = `${denied.group.claim.id} ${by.claim.id}`
      if (!found.has(key)) found.set(key, { denied: denied.group.claim.id, by: by.claim.id, scope: denied.scope, because: denied.because })
    }
  }
  return [...found.values()].sort((a, b) => (a.denied + a.by < b.denied + b.by ? -1 : 1))
}

/** The denying statements of a claim by the claim that they stand for. */
function versionsOf(
  denying: readonly Denying[],
  groupOf: (statement: string) => Group | undefined,
): ReadonlyMap<Group, readonly Denying[]> {
  const versions = new Map<Group, Denying[]>()
  for (const one of denying) {
    const by = groupOf(one.by) ?? groupOf(one.statement)
    if (by === undefined) continue
    const list = versions.get(by)
    if (list === undefined) versions.set(by, [one])
    else list.push(one)
  }
  return versions
}

function deniedBy(by: Group, versions: readonly Denying[], groupOf: (statement: string) => Group | undefined): Denied | undefined {
  const sums = new Map<Group, Denied>()
  for (const { meant, scope } of versions) {
    const best = new Map<Group, { readonly weight: number; readonly because: string }>()
    // By id, so that of equal ones the same one gives the reason everywhere.
    for (const { statement, weight, because } of [...meant].sort((x, y) => (x.statement < y.statement ? -1 : 1))) {
      const group = groupOf(statement)
      if (group === undefined || group === by || (best.get(group)?.weight ?? 0) >= weight) continue
      best.set(group, { weight, because })
    }
    for (const [group, { weight, because }] of best) {
      const sum = sums.get(group)
      sums.set(group, { group, because, scope, ...sum, weight: weight + (sum?.weight ?? 0) })
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

/** A bare «denied that» followed by what the same side holds instead: the denial is made by that version. «These charges» is a denial's own object. */
function counterVersion(statement: Statement, around: Around): Statement {
  if (statement.echo !== true) return statement
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
