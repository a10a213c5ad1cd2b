// A side of a comparison: what a quantity says, with its bounds, its rate, and who said it when.

import { rows as kindRows } from '../../generated/counted-kinds.ts'
import { rows as unitRows } from '../../generated/unit-scales.ts'
import type { Comparator, Hop, Quantity } from '../../model/index.ts'
import type { CountRange } from '../../model/watch.ts'

/** One quantity as somebody stated it. */
export interface Side {
  /** The words it was read from. */
  readonly words: string
  readonly range: CountRange
  /** What the words say of the number. */
  readonly comparator: Comparator
  readonly object: string | null
  readonly unit: string | null
  /** ISO 8601 duration of a rate, or null for an amount. */
  readonly per: string | null
  /** From the source nearest the article inward; empty when nobody is named. */
  readonly chain: readonly Hop[]
  /** Who publishes the article that says it. */
  readonly outlet?: string
  /** Day on which it was said, where known. */
  readonly said?: string
  /** How the rate came about, where the words state an amount for a stretch of time. */
  readonly because?: string
}

const kinds = new Map(kindRows.map((row) => [row.object, row.kind]))
const quantities = new Map(kindRows.map((row) => [row.object, row.quantity === '' ? [] : row.quantity.split('|')]))
const scales = new Map(unitRows.map((row) => [row.unit, { dimension: row.dimension, scale: Number(row.scale) }]))

/** What a counted noun counts: its kind, or the noun itself where no list knows it. */
export function kindOfObject(object: string): string {
  return kinds.get(object) ?? object
}

/** The quantities that a counted noun may add to at a site or link. */
export function quantitiesOf(object: string): readonly string[] {
  return quantities.get(object) ?? []
}

/** Dimension and scale of a unit; undefined for money and what no list knows. */
export function scaleOf(unit: string): { readonly dimension: string; readonly scale: number } | undefined {
  return scales.get(unit)
}

/** The range that a quantity states: `>=` and `>` leave the upper end open, `<=` and `<` the lower, `~` is a figure without ends. */
export function rangeOf({ value, max, comparator }: Pick<Quantity, 'value' | 'max' | 'comparator'>): CountRange {
  if (max !== null) return { low: value, high: max }
  if (comparator === '>=' || comparator === '>') return { low: value }
  if (comparator === '<=' || comparator === '<') return { high: value }
  return comparator === '~' ? { count: value } : { low: value, high: value, count: value }
}
