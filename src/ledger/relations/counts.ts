// Counts of one thing that exclude each other: a conflict, or a later state of the same count.

import type { Statement, StatedQuantity } from '../../model/statement.ts'
import type { Group } from '../group.ts'
import { FeatureIndex } from './candidates.ts'
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

/** All such pairs between different claims. */
export function countPairs(groups: readonly Group[]): readonly CountPair[] {
  const counts = groups.flatMap((group) =>
    group.statements.flatMap((statement, i): Count[] => {
      const quantity = statement.quantities[0]
      const published = group.claim.reports[i]?.published
      const order = `${published ?? '9999'} ${statement.article} ${String(statement.content[0]?.start ?? 0).padStart(9, '0')}`
      return quantity === undefined ? [] : [{ statement, group, quantity, published, order }]
    }),
  )
  const index = new FeatureIndex(counts)
  const pairs: CountPair[] = []
  for (const a of counts) {
    for (const b of index.near(a.statement, 2)) {
      if (a.order >= b.order || a.group === b.group) continue
      if (!comparable(a.quantity, b.quantity) || !exclude(a.quantity, b.quantity) || !sameDays(a, b)) continue
      if (a.statement.negated !== b.statement.negated || partOfOther(a, b)) continue
      const likeness = dice(featuresOf(a.statement), featuresOf(b.statement))
      if (likeness >= ALIKE) pairs.push({ a, b, likeness })
    }
  }
  return pairs
}

/** «4 of them» beside «14»: a part is no other count of the whole. */
function partOfOther(a: Count, b: Count): boolean {
  return a.statement.signs.includes('part') !== b.statement.signs.includes('part')
}

function sameDays(a: Count, b: Count): boolean {
  if (a.published === undefined || b.published === undefined) return true
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= DAYS * 86_400_000
}
