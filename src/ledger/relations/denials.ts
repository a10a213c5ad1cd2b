// Denials: which claim a denying statement denies, and what of it.

import type { Denial, DenialScope } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import type { Group } from '../group.ts'
import type { Around } from './around.ts'
import { containment, dice, featuresOf, shared } from './features.ts'
import { ofOneKind } from './kinds.ts'

/** So near must an assertion be for a denial to mean it. */
const ENOUGH = 0.6
/** Features shared by chance weigh less than this. */
const TELLING = 4

/** Denials that `groups` make, each pair of claims once, ascending. */
export function denialsOf(groups: readonly Group[], around: Around): readonly Denial[] {
  const found = new Map<string, Denial>()
  for (const group of groups) {
    for (const statement of group.statements) {
      if (!denies(statement)) continue
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
    .filter((other) => other.id !== statement.id && !denies(other) && isPrefix(statement, other) && contains(statement, other))
  if (quoted.length > 0) return groupsOf(quoted, around).map((denied) => ({ denied, because: 'quotes' }))
  const accusations = accusationsBeside(statement, around)
  if (accusations.length > 0) return groupsOf(accusations, around).map((denied) => ({ denied, because: 'accusation-beside' }))
  const near = [...new Set([...around.near(statement), ...around.article(statement.article)])]
    .filter((other) => mayBeDenied(other, statement) && tells(statement, other))
    .map((other) => ({ other, score: nearness(statement, other) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((x, y) => y.score - x.score || startOf(x.other) - startOf(y.other) || (x.other.id < y.other.id ? -1 : 1))
  return groupsOf(
    near.slice(0, 1).map(({ other }) => other),
    around,
  ).map((denied) => ({ denied, because: 'same-proposition' }))
}

/** Whether the statement denies something: in so many words, or because its speaker says that it did not happen. */
export function denies({ act, negated, nested, voice }: Statement): boolean {
  return act === 'deny' || (negated && nested.length > 0 && voice !== 'own' && act === 'assert')
}

/** Of the lighter one's features what both share; more where one deed of one party is told. 0 to 1. */
function nearness(a: Statement, b: Statement): number {
  const [x, y] = [featuresOf(a), featuresOf(b)]
  // Of two that hold all of it, the one that holds little else is meant.
  const share = 0.8 * containment(x, y) + 0.2 * dice(x, y)
  return sharesLemma(a, b) && sharedNames(a, b) > 0 ? (1 + share) / 2 : share
}

/** Whether `a` negates a deed that `b` tells of. */
function saysItDidNot(a: Statement, b: Statement): boolean {
  return a.events.some(
    (one) => one.polarity === 'negated' && b.events.some((two) => two.polarity === 'affirmed' && two.lemma === one.lemma),
  )
}

function sharesLemma(a: Statement, b: Statement): boolean {
  return a.events.some((one) => b.events.some((two) => one.lemma === two.lemma))
}

/** What others accuse somebody of in the same article, where it is of the kind that is denied: a denial stands beside what it denies. */
function accusationsBeside(statement: Statement, around: Around): readonly Statement[] {
  if (statement.act !== 'deny') return []
  return around
    .article(statement.article)
    .filter((other) => other.act === 'accuse' && !sameSpeaker(other, statement) && ofOneKind(statement, other))
}

function mayBeDenied(other: Statement, statement: Statement): boolean {
  if (denies(other) || other.negated || other.pointsTo !== undefined || sameSpeaker(other, statement)) return false
  return !(other.article === statement.article && other.voice === 'own' && contains(other, statement) && !contains(statement, other))
}

/** Names alone make no proposition: an event, or two words besides the names, must be in both; in one article what is said of it last is meant. */
function tells(a: Statement, b: Statement): boolean {
  const [x, y] = [featuresOf(a), featuresOf(b)]
  const lemmas = sharesLemma(a, b)
  const names = sharedNames(a, b)
  if (a.act !== 'deny' && !saysItDidNot(a, b)) return false
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
