// Candidates: statements that share enough features to be worth a comparison, found without comparing all with all.

import type { Statement } from '../../model/statement.ts'
import { featuresOf } from './features.ts'

/** A feature that more statements than this have says nothing. */
const COMMONEST = 400

/** Statements by their features. */
export class FeatureIndex<T extends { readonly statement: Statement }> {
  readonly #byFeature = new Map<string, T[]>()

  constructor(items: Iterable<T>) {
    for (const item of items) {
      for (const feature of featuresOf(item.statement).weights.keys()) {
        const list = this.#byFeature.get(feature)
        if (list === undefined) this.#byFeature.set(feature, [item])
        else list.push(item)
      }
    }
  }

  /** Items that share at least `least` features that are not too common, in the order they were given. */
  near(statement: Statement, least: number): readonly T[] {
    const counts = new Map<T, number>()
    for (const feature of featuresOf(statement).weights.keys()) {
      const list = this.#byFeature.get(feature) ?? []
      if (list.length > COMMONEST) continue
      for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
    }
    return [...counts].filter(([, count]) => count >= least).map(([item]) => item)
  }
}
