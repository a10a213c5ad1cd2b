// Counts of one thing that differ, told in nearly the same words: rivals, or two states of one count.

import type { Statement, StatedQuantity } from '../../model/statement.ts'
import { daysOf, saysNo } from '../claims/exclusion.ts'
import { agree } from '../claims/quantities.ts'
import { ofOneSide, sideOf } from '../claims/side.ts'
import type { Group } from '../group.ts'
import { daysFrom, type Around } from './around.ts'
import { dice, featuresOf } from './features.ts'
import { harmOf } from './harm.ts'
import { comparable } from './numbers.ts'

/** A statement with the count that it is about. */
export interface Count {
  readonly statement: Statement
  readonly group: Group
  readonly quantity: StatedQuantity
  readonly published: string | undefined
  /** Sorts by publication, article and place. */
  readonly order: string
}

/** Two counts of one thing that differ; `a` comes first in time and text. */
export interface CountPair {
  readonly a: Count
  readonly b: Count
}

/** What is said besides the number must be as much alike as this. */
const ALIKE = 0.6
/** One thing is counted within so many days. */
const DAYS = 10
/** Of two states of one count the greater is seldom more than so many times the less. */
const RATIO = 12

/** A statement as a count, where it has one. */
export function countOf(statement: Statement, around: Around): Count | undefined {
  const quantity = statement.quantities[0]
  const group = around.group(statement.id)
  if (quantity === undefined || group === undefined || quantity.value <= 0) return undefined
  const published = around.published(statement.article)
  const order = `${published ?? '9999'} ${statement.article} ${String(statement.content[0]?.start ?? 0).padStart(9, '0')} ${statement.id}`
  return { statement, group, quantity, published, order }
}

/** Pairs of counts other than tolls that differ in nothing much but the number, with a claim of `groups` in them. */
export function countPairs(groups: readonly Group[], around: Around): readonly CountPair[] {
  const pairs = new Map<string, CountPair>()
  for (const group of groups) {
    for (const statement of group.statements) {
      const one = harmOf(statement) === undefined ? countOf(statement, around) : undefined
      if (one === undefined) continue
      for (const other of around.near(statement)) {
        const two = harmOf(other) === undefined ? countOf(other, around) : undefined
        if (two === undefined) continue
        const pair = paired(one, two)
        if (!comparable(pair.a.quantity, pair.b.quantity) || !mayRival(pair, around)) continue
        if (dice(featuresOf(statement), featuresOf(other)) >= ALIKE) pairs.set(keyOf(pair), pair)
      }
    }
  }
  return [...pairs.values()]
}

/** Two counts in their order. */
export function paired(one: Count, two: Count): CountPair {
  return one.order < two.order ? { a: one, b: two } : { a: two, b: one }
}

/** A pair's own key. */
export function keyOf({ a, b }: CountPair): string {
  return `${a.statement.id} ${b.statement.id}`
}

/** Whether two counts of different claims may be of one thing: near in time and size, and not set side by side by anybody as two things. */
export function mayRival({ a, b }: CountPair, around: Around): boolean {
  if (a.group === b.group || agree(a.quantity, b.quantity) || saysNo(a.statement) || saysNo(b.statement)) return false
  const days = daysFrom(a.published, b.published)
  if (days !== undefined && Math.abs(days) > DAYS) return false
  const [less, more] = [Math.min(a.quantity.value, b.quantity.value), Math.max(a.quantity.value, b.quantity.value)]
  if (more > less * RATIO || daysExclude(a.statement, b.statement)) return false
  return (
    setAgainst(a.statement) || setAgainst(b.statement) || rivalTellers(a.statement, b.statement) || !sideBySide(a.group, b.group, around)
  )
}

/** Whether a count is said to be of an earlier state: «in a first toll» as well. */
export function isEarlier(signs: Statement['signs']): boolean {
  return signs.includes('earlier') || (signs.includes('first') && signs.includes('tally'))
}

/** Whether words set the statement against another state or telling. */
export function setAgainst({ signs }: Statement): boolean {
  return signs.includes('contrast') || isEarlier(signs) || signs.includes('later') || signs.includes('revised')
}

/** Whether two sides each tell their own count of what may have happened in one place. */
export function rivalTellers(a: Statement, b: Statement): boolean {
  const [x, y] = [sideOf(a), sideOf(b)]
  // One who is left unnamed counts for no side.
  if (x === undefined || y === undefined || x.single || y.single || ofOneSide(a, b)) return false
  const [here, there] = [placesOf(a), placesOf(b)]
  return here.length === 0 || there.length === 0 || here.some((place) => there.includes(place))
}

function placesOf({ events }: Statement): readonly string[] {
  return events.flatMap(({ place }) => (place?.named === true ? [place.id] : []))
}

/** One article that tells both holds both to be right: they count two things. */
function sideBySide(a: Group, b: Group, around: Around): boolean {
  const counting = ({ statements }: Group): readonly Statement[] => statements.filter(({ quantities }) => quantities.length > 0)
  const articles = new Set(counting(a).map(({ article }) => article))
  return counting(b).some(({ id, article }) => articles.has(article) && around.group(id) === b)
}

function daysExclude(a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x !== undefined && y !== undefined && (x[0] > y[1] + 1 || y[0] > x[1] + 1)
}
