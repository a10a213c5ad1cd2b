// What a denial denies: the statements that it may mean, each with how likely it means it and why.

import type { Statement } from '../../model/statement.ts'
import { saysNo } from '../claims/exclusion.ts'
import { actorOf } from '../claims/likeness.ts'
import { ofOneSide, sideOf } from '../claims/side.ts'
import { speakerOf } from '../origins/speaker.ts'
import type { Around } from './around.ts'
import { containment, dice, featuresOf, shared } from './features.ts'
import { ofOneKind } from './kinds.ts'

/** A statement that a denial may mean. */
export interface Meant {
  readonly statement: Statement
  /** How likely, above 0; sums over several denying statements. */
  readonly weight: number
  readonly because: string
}

/** What it points back to with «that», and what it quotes in order to deny it, leave no doubt. */
const CERTAIN = 3
/** So near must an assertion be for a denial to mean it. */
const ENOUGH = 0.6
/** Words and names of two tellings that differ in hardly more than a «not». */
const SAME = 0.5
/** What a side is accused of before «but it denied». */
const CHARGE = 0.8
const CHARGES: ReadonlySet<string> = new Set(['assault', 'coerce', 'accuse', 'casualty', 'shipment', 'launch'])
/** Features shared by chance weigh less than this. */
const TELLING = 4

/** Whether the statement denies something: in so many words, or because its speaker says that it did not happen. */
export function denies({ act, negated, nested, voice }: Statement): boolean {
  return act === 'deny' || (negated && nested.length > 0 && voice !== 'own' && (act === 'assert' || act === 'assess'))
}

/** What the statement denies: what it points back to, what it quotes, else what others say in its article or elsewhere that comes near it. */
export function meantBy(statement: Statement, around: Around): readonly Meant[] {
  const article = around.article(statement.article)
  const pointed = article.find(({ id }) => id === statement.pointsTo)
  if (pointed !== undefined && (pointed.nested.length > 0 || statement.act !== 'deny'))
    return [{ statement: pointed, weight: CERTAIN, because: 'points-back' }]
  const quoted = article.filter((other) => other.id !== statement.id && !saysNo(other) && quotes(statement, other))
  if (quoted.length > 0) return quoted.map((other) => ({ statement: other, weight: CERTAIN, because: 'quotes' }))
  const near = [...new Set([...article, ...around.near(statement)])].flatMap((other): readonly Meant[] => {
    if (other === pointed || !mayBeDenied(other, statement)) return []
    const weight = weightOf(statement, other)
    return weight < ENOUGH ? [] : [{ statement: other, weight, because: other.act === 'accuse' ? 'accusation' : 'same-proposition' }]
  })
  // What the writer himself says before «denied that» may hold what is denied among other things.
  if (pointed === undefined) return near
  const charges = article.filter((other) => other !== pointed && startOf(other) < startOf(statement) && charged(other, statement))
  return [
    ...near,
    ...charges.map((other) => ({ statement: other, weight: CHARGE, because: 'accusation-before' })),
    { statement: pointed, weight: ENOUGH, because: 'points-back' },
  ]
}

function mayBeDenied(other: Statement, statement: Statement): boolean {
  if (other.id === statement.id || saysNo(other) || other.pointsTo !== undefined || ofOneSide(other, statement)) return false
  return !(other.article === statement.article && other.voice === 'own' && contains(other, statement) && !contains(statement, other))
}

/** How near the statement comes to what it would deny; 0 where names alone are shared. */
function weightOf(denial: Statement, other: Statement): number {
  const [x, y] = [featuresOf(denial), featuresOf(other)]
  const lemmas = sharesLemma(denial, other)
  const kind = ofOneKind(denial, other)
  const names = denial.entities.filter((entity) => other.entities.includes(entity)).length
  const words = denial.words.filter((word) => other.words.includes(word)).length
  const inArticle = denial.article === other.article
  // «We do not strike there» denies what is said of the speaker himself; of others only what is said in nearly the same words.
  const sameWords = names > 1 && dice(x, y) >= SAME
  if (denial.act !== 'deny' && !sameWords && !denial.events.some(({ polarity }) => polarity === 'negated')) return 0
  const meansIt = sameWords || (lemmas && names > 1)
  if (denial.act !== 'deny' && !meansIt && !((lemmas || kind) && (other.act === 'accuse' || namesSide(other, denial)))) return 0
  if (inArticle ? !lemmas && words < 2 && !(kind && other.act === 'accuse') : shared(x, y) < TELLING || (!lemmas && words - 2 * names < 2))
    return 0
  // Of two that hold all of it, the one that holds little else is meant.
  const share = 0.8 * containment(x, y) + 0.2 * dice(x, y)
  return lemmas && names > 0 ? (1 + share) / 2 : share
}

/** Whether somebody else accuses the side that the denial speaks for, or tells that it struck. */
function charged(other: Statement, denial: Statement): boolean {
  if (!mayBeDenied(other, denial) || other.nested.length === 0 || !namesSide(other, denial)) return false
  return other.act === 'accuse' || other.events.some(({ type }) => CHARGES.has(type))
}

/** Where the statement's first word stands in its article. */
export function startOf({ content }: Statement): number {
  return content[0]?.start ?? 0
}

/** Whether a statement tells of the side that the denial speaks for. */
function namesSide({ entities }: Statement, denial: Statement): boolean {
  const side = sideOf(denial)
  if (side === undefined) return false
  return entities.some(
    (entity) => actorOf(entity) === side.id || (side.country !== undefined && speakerOf(entity).country === side.country),
  )
}

function sharesLemma(a: Statement, b: Statement): boolean {
  return a.events.some((one) => b.events.some((two) => one.lemma === two.lemma))
}

/** Whether what `outer` says holds what it has a further speaker say in `inner`. */
function quotes(outer: Statement, inner: Statement): boolean {
  return (
    inner.nested.length > outer.nested.length &&
    outer.nested.every((hop, i) => hop.entity === inner.nested[i]?.entity) &&
    contains(outer, inner)
  )
}

/** Whether the words of `outer` hold those of `inner`. */
export function contains(outer: Statement, inner: Statement): boolean {
  return inner.content.every((span) => outer.content.some((around) => around.start <= span.start && span.end <= around.end))
}
