// Denials: which claim a denying statement denies, and what of it.

import type { Denial, DenialScope } from '../../model/ledger.ts'
import type { Statement } from '../../model/statement.ts'
import type { Group } from '../group.ts'
import { FeatureIndex } from './candidates.ts'
import { containment, featuresOf, sharedCount } from './features.ts'

/** Of the lighter statement's features, so much must be shared for a denial to mean an assertion elsewhere. */
const ENOUGH = 0.6
/** Assertions nearly as near as the nearest are meant as well. */
const NEARLY = 0.9

interface Item {
  readonly statement: Statement
  readonly group: Group
}

/** Denial edges between claims, each once, ascending. */
export function denialsOf(groups: readonly Group[]): readonly Denial[] {
  const items = groups.flatMap((group) => group.statements.map((statement): Item => ({ statement, group })))
  const byId = new Map(items.map((item) => [item.statement.id, item]))
  const byArticle = new Map<string, Item[]>()
  for (const item of items) byArticle.set(item.statement.article, [...(byArticle.get(item.statement.article) ?? []), item])
  const assertions = new FeatureIndex(items.filter(({ statement }) => statement.act !== 'deny' && statement.pointsTo === undefined))
  const found = new Map<string, Denial>()
  for (const item of items) {
    if (item.statement.act !== 'deny') continue
    const by = counterVersion(item, byArticle.get(item.statement.article) ?? [])
    for (const { group, because } of deniedBy(item, byId, byArticle.get(item.statement.article) ?? [], assertions)) {
      if (group === by.group) continue
      const key = `${group.claim.id} ${by.group.claim.id}`
      if (!found.has(key)) found.set(key, { denied: group.claim.id, by: by.group.claim.id, scope: scopeOf(item.statement), because })
    }
  }
  return [...found.values()].sort((a, b) => (a.denied + a.by < b.denied + b.by ? -1 : 1))
}

/** What the statement denies: what it points back to, what it quotes in order to deny it, else what elsewhere says nearly its words. */
function deniedBy(
  { statement }: Item,
  byId: ReadonlyMap<string, Item>,
  sameArticle: readonly Item[],
  assertions: FeatureIndex<Item>,
): readonly { readonly group: Group; readonly because: string }[] {
  const pointed = statement.pointsTo === undefined ? undefined : byId.get(statement.pointsTo)
  if (pointed !== undefined) return [{ group: pointed.group, because: 'points-back' }]
  const quoted = sameArticle.filter(
    ({ statement: other }) => other !== statement && other.act !== 'deny' && isPrefix(statement, other) && contains(statement, other),
  )
  if (quoted.length > 0) return quoted.map(({ group }) => ({ group, because: 'quotes' }))
  const own = featuresOf(statement)
  const near = assertions
    .near(statement, 2)
    .filter((item) => speakerOf(item.statement) !== speakerOf(statement) || speakerOf(statement) === undefined)
    .map((item) => ({ item, score: containment(own, featuresOf(item.statement)), count: sharedCount(own, featuresOf(item.statement)) }))
    .filter(({ score, count }) => score >= ENOUGH && count >= 2)
  const best = Math.max(0, ...near.map(({ score }) => score))
  const groups = new Set(near.filter(({ score }) => score >= best * NEARLY).map(({ item }) => item.group))
  return [...groups].map((group) => ({ group, because: 'same-proposition' }))
}

/** A bare «denied that» followed by what the same speaker holds instead: the denial is made by that version. */
function counterVersion(item: Item, sameArticle: readonly Item[]): Item {
  const { statement } = item
  if (statement.words.length > 1) return item
  const start = statement.content[0]?.start ?? 0
  const next = sameArticle.find(
    ({ statement: other }) =>
      other.act !== 'deny' &&
      other.sentence.start === statement.sentence.start &&
      (other.content[0]?.start ?? 0) > start &&
      speakerOf(other) === speakerOf(statement),
  )
  return next ?? item
}

function scopeOf({ signs, quantities }: Statement): DenialScope {
  if (signs.includes('responsibility')) return 'responsibility'
  if (signs.includes('intent')) return 'intent'
  if (signs.includes('legality')) return 'legality'
  return quantities.length > 0 ? 'quantity' : 'fact'
}

function speakerOf(statement: Statement): string | undefined {
  return statement.nested.at(-1)?.entity
}

/** Whether what `outer` says runs on to a further speaker in `inner`: the same chain and more. */
function isPrefix(outer: Statement, inner: Statement): boolean {
  return inner.nested.length > outer.nested.length && outer.nested.every((hop, i) => hop.entity === inner.nested[i]?.entity)
}

function contains(outer: Statement, inner: Statement): boolean {
  return inner.content.every((span) => outer.content.some((around) => around.start <= span.start && span.end <= around.end))
}
