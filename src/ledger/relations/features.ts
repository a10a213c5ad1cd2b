// Features: what two statements are compared by when they need not say the same.

import type { Statement } from '../../model/statement.ts'

/** Weighted features of one statement; numbers stay out. */
export interface Features {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

const NAMED = 2
const EVENT = 2
const known = new WeakMap<Statement, Features>()

/** The features of a statement: its words, the entities it names, the lemmas of its events. */
export function featuresOf(statement: Statement): Features {
  let features = known.get(statement)
  if (features === undefined) {
    features = weighed(statement)
    known.set(statement, features)
  }
  return features
}

function weighed(statement: Statement): Features {
  const weights = new Map<string, number>()
  for (const word of statement.words) if (!/^\d/.test(word)) weights.set(word, 1)
  for (const entity of statement.entities) weights.set(`@${entity}`, NAMED)
  for (const event of statement.events) if (event.lemma !== '') weights.set(`#${event.lemma}`, EVENT)
  let total = 0
  for (const weight of weights.values()) total += weight
  return { weights, total }
}

/** Weight that both share. */
export function shared(a: Features, b: Features): number {
  const [less, more] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let sum = 0
  for (const [feature, weight] of less.weights) if (more.weights.has(feature)) sum += weight
  return sum
}

/** Shared weight of all weight, 0 to 1 (Dice). */
export function dice(a: Features, b: Features): number {
  return a.total + b.total === 0 ? 0 : (2 * shared(a, b)) / (a.total + b.total)
}

/** Shared weight of the lighter one's weight, 0 to 1. */
export function containment(a: Features, b: Features): number {
  const less = Math.min(a.total, b.total)
  return less === 0 ? 0 : shared(a, b) / less
}
