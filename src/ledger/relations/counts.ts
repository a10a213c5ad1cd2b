// Counts of one thing that exclude each other: a conflict, or a later state of the same count.

import type { Statement, StatedQuantity } from '../../model/statement.ts'
import type { Group } from '../group.ts'
import type { Around } from './around.ts'
import { dice, featuresOf } from './features.ts'
import { comparable, exclude } from './numbers.ts'

/** A statement with the count that it is about. */
export interface Count {
  readonly statement: Statement
  readonly group: Group
  readonly quantity: StatedQuantity
  readonly published: string | undefined
  readonly order: string
}

/** Two counts of one thing that cannot both be right; `a` comes first in time and text. */
export interface CountPair {
  readonly a: Count
  readonly b: Count
  readonly likeness: number
}

/** What is said besides the number must be as much alike as this. */
const ALIKE = 0.5
/** One thing is counted within so many days. */
const DAYS = 10

/** All such pairs with a claim of `groups` in them. */
export function countPairs(groups: readonly Group[], around: Around): readonly CountPair[] {
  const pairs = new Map<string, CountPair>()
  for (const group of groups) {
    for (const statement of group.statements) {
      const one = countOf(statement, group, around)
      if (one === undefined) continue
      for (const other of new Set([...around.near(statement), ...around.article(statement.article)])) {
        const theirs = around.group(other.id)
        if (theirs === undefined || theirs === group) continue
        const two = countOf(other, theirs, around)
        if (two === undefined) continue
        const [a, b] = one.order < two.order ? [one, two] : [two, one]
        const key = `${a.statement.id} ${b.statement.id}`
        if (pairs.has(key) || !rivals(a, b)) continue
        const likeness = dice(featuresOf(a.statement), featuresOf(b.statement))
        if (likeness >= ALIKE) pairs.set(key, { a, b, likeness })
      }
    }
  }
  return [...pairs.values()]
}

function countOf(statement: Statement, group: Group, around: Around): Count | undefined {
  const quantity = statement.quantities[0]
  if (quantity === undefined) return undefined
  const published = around.published(statement.article)
  const order = `${published ?? '9999'} ${statement.article} ${String(statement.content[0]?.start ?? 0).padStart(9, '0')} ${statement.id}`
  return { statement, group, quantity, published, order }
}

function rivals(a: Count, b: Count): boolean {
  if (!comparable(a.quantity, b.quantity) || !exclude(a.quantity, b.quantity) || !sameDays(a, b)) return false
  return a.statement.negated === b.statement.negated && !partOfOther(a, b)
}

/** «4 of them» beside «14»: a part is no other count of the whole. */
function partOfOther(a: Count, b: Count): boolean {
  return a.statement.signs.includes('part') !== b.statement.signs.includes('part')
}

function sameDays(a: Count, b: Count): boolean {
  if (a.published === undefined || b.published === undefined) return true
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= DAYS * 86_400_000
}
