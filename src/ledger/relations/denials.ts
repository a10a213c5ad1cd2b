// Denials: which claim a denying statement denies, and what of it.

import type { Denial, DenialScope } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import type { Group } from '../group.ts'
import type { Around } from './around.ts'
import { containment, featuresOf, shared } from './features.ts'

/** Of the lighter statement's features, so much must be shared for a denial to mean an assertion elsewhere. */
const ENOUGH = 0.6
/** Features shared by chance weigh less than this. */
const TELLING = 4
/** Assertions nearly as near as the nearest are meant as well. */
const NEARLY = 0.9

/** Denials that `groups` make, each pair of claims once, ascending. */
export function denialsOf(groups: readonly Group[], around: Around): readonly Denial[] {
  const found = new Map<string, Denial>()
  for (const group of groups) {
    for (const statement of group.statements) {
      if (statement.act !== 'deny') continue
      const by = around.group(counterVersion(statement, around).id) ?? group
      for (const { denied, because } of deniedBy(statement, around)) {
        if (denied === by) continue
        const key = `${denied.claim.id} ${by.claim.id}`
        if (!found.has(key)) found.set(key, { denied: denied.claim.id, by: by.claim.id, scope: scopeOf(statement), because })
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.denied + a.by < b.denied + b.by ? -1 : 1))
}

interface Denied {
  readonly denied: Group
  readonly because: string
}

/** What the statement denies: what it points back to, what it quotes in order to deny it, else what elsewhere says nearly its words. */
function deniedBy(statement: Statement, around: Around): readonly Denied[] {
  const pointed = statement.pointsTo === undefined ? undefined : around.group(statement.pointsTo)
  if (pointed !== undefined) return [{ denied: pointed, because: 'points-back' }]
  const quoted = around
    .article(statement.article)
    .filter((other) => other.id !== statement.id && other.act !== 'deny' && isPrefix(statement, other) && contains(statement, other))
  if (quoted.length > 0) return groupsOf(quoted, around).map((denied) => ({ denied, because: 'quotes' }))
  const own = featuresOf(statement)
  const near = [...new Set([...around.near(statement), ...around.article(statement.article)])]
    .filter((other) => mayBeDenied(other, statement))
    .map((other) => ({ other, score: containment(own, featuresOf(other)) }))
    .filter(({ other, score }) => score >= ENOUGH && tells(statement, other))
  const best = Math.max(0, ...near.map(({ score }) => score))
  const meant = near.filter(({ score }) => score >= best * NEARLY).map(({ other }) => other)
  return groupsOf(meant, around).map((denied) => ({ denied, because: 'same-proposition' }))
}

function mayBeDenied(other: Statement, statement: Statement): boolean {
  if (other.act === 'deny' || other.negated || other.pointsTo !== undefined || sameSpeaker(other, statement)) return false
  return !(other.article === statement.article && other.voice === 'own' && contains(other, statement) && !contains(statement, other))
}

/** Names alone make no proposition: an event, or two words besides the names, must be in both; in one article what is said of it last is meant. */
function tells(a: Statement, b: Statement): boolean {
  const [x, y] = [featuresOf(a), featuresOf(b)]
  const lemmas = a.events.some((one) => b.events.some((two) => one.lemma === two.lemma))
  const names = sharedNames(a, b)
  const words = a.words.filter((word) => b.words.includes(word)).length
  if (a.article === b.article) return lemmas || words >= 2
  return shared(x, y) >= TELLING && (lemmas || words - 2 * names >= 2)
}

function sharedNames(a: Statement, b: Statement): number {
  return a.entities.filter((entity) => b.entities.includes(entity)).length
}

function groupsOf(statements: readonly Statement[], around: Around): readonly Group[] {
  return [...new Set(statements.flatMap(({ id }) => around.group(id) ?? []))]
}

/** A bare «denied that» followed by what the same speaker holds instead: the denial is made by that version. */
function counterVersion(statement: Statement, around: Around): Statement {
  if (statement.words.length > 1) return statement
  const start = startOf(statement)
  const later = around
    .article(statement.article)
    .filter(
      (other) =>
        other.act !== 'deny' &&
        other.sentence.start === statement.sentence.start &&
        startOf(other) > start &&
        sameSpeaker(other, statement),
    )
  return later.sort((a, b) => startOf(a) - startOf(b))[0] ?? statement
}

function scopeOf({ signs, quantities }: Statement): DenialScope {
  if (signs.includes('responsibility')) return 'responsibility'
  if (signs.includes('intent')) return 'intent'
  if (signs.includes('legality')) return 'legality'
  return quantities.length > 0 ? 'quantity' : 'fact'
}

function sameSpeaker(a: Statement, b: Statement): boolean {
  const [x, y] = [a.nested.at(-1)?.entity, b.nested.at(-1)?.entity]
  return x !== undefined && x === y
}

function startOf(statement: Statement): number {
  return statement.content[0]?.start ?? 0
}

/** Whether what `outer` says runs on to a further speaker in `inner`: the same chain and more. */
function isPrefix(outer: Statement, inner: Statement): boolean {
  return inner.nested.length > outer.nested.length && outer.nested.every((hop, i) => hop.entity === inner.nested[i]?.entity)
}

function contains(outer: Statement, inner: Statement): boolean {
  return inner.content.every((span) => outer.content.some((around) => around.start <= span.start && span.end <= around.end))
}
