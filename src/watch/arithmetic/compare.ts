// Comparison: two stated quantities brought to one base, their ratio with its bounds, or why they do not compare.

import type { CountRange } from '../../model/watch.ts'
import { daysOf, longerOf } from './rate.ts'
import { kindOfObject, scaleOf, type Side } from './side.ts'

/** Why two quantities do not compare. */
export type Refusal = 'objects' | 'units' | 'rate-against-amount' | 'vague-rate' | 'no-figure' | 'zero'

/** Two sides in one base. */
export interface Comparison {
  readonly sides: readonly [BasedSide, BasedSide]
  /** Period both are told in, ISO 8601; null for amounts. */
  readonly per: string | null
  /** Unit both are told in; null for counts. */
  readonly unit: string | null
  /** First over second; an end is absent where a bound leaves it open. */
  readonly ratio: CountRange
}

/** A side and what it comes to in the common base. */
export interface BasedSide extends Side {
  readonly based: CountRange
}

/** A refusal, in plain words. */
export interface NotComparable {
  readonly refused: Refusal
  readonly why: string
}

/** `first` against `second`, in one base. Nothing is guessed: what has no common base is refused. */
export function compareSides(first: Side, second: Side): Comparison | NotComparable {
  const unit = commonUnit(first, second)
  if (typeof unit === 'object' && unit !== null) return unit
  if ((first.per === null) !== (second.per === null)) {
    const [rate, amount] = first.per === null ? [second, first] : [first, second]
    return refuse(
      'rate-against-amount',
      `«${rate.words}» is a rate and «${amount.words}» an amount: an amount needs the time it was counted over`,
    )
  }
  const per = first.per === null || second.per === null ? null : longerOf(first.per, second.per)
  const factors = [first, second].map((side) => factorOf(side, unit, per))
  if (factors.some((factor) => factor === undefined))
    return refuse('vague-rate', 'one of the two is told for a time whose length the words leave open')
  const sides = [based(first, factors[0] as number), based(second, factors[1] as number)] as const
  if (sides.some(({ based: range }) => range.low === undefined && range.high === undefined && range.count === undefined))
    return refuse('no-figure', 'one of the two names no figure')
  if (mostOf(sides[1].based) === 0) return refuse('zero', `«${second.words}» is nothing, and nothing has no multiple`)
  return { sides, per, unit, ratio: ratioOf(sides[0].based, sides[1].based) }
}

/** The unit both are told in, null for counts of one kind, or the refusal. */
function commonUnit(first: Side, second: Side): string | null | NotComparable {
  if (first.unit === null && second.unit === null) {
    if (first.object === null || second.object === null || kindOfObject(first.object) === kindOfObject(second.object)) return null
    return refuse(
      'objects',
      `«${first.words}» counts ${first.object} and «${second.words}» counts ${second.object}: they are not one kind of thing`,
    )
  }
  if (first.unit === second.unit) return first.unit
  const a = first.unit === null ? undefined : scaleOf(first.unit)
  const b = second.unit === null ? undefined : scaleOf(second.unit)
  if (a !== undefined && b !== undefined && a.dimension === b.dimension) return second.unit
  return refuse(
    'units',
    `«${first.words}» is told in ${first.unit ?? 'pieces'} and «${second.words}» in ${second.unit ?? 'pieces'}: no fixed measure leads from one to the other`,
  )
}

function factorOf(side: Side, unit: string | null, per: string | null): number | undefined {
  let factor = 1
  if (unit !== null && side.unit !== null && side.unit !== unit)
    factor *= (scaleOf(side.unit)?.scale ?? NaN) / (scaleOf(unit)?.scale ?? NaN)
  if (per !== null && side.per !== null) {
    const own = daysOf(side.per)
    const base = daysOf(per)
    if (own === undefined || base === undefined) return undefined
    factor *= base / own
  }
  return factor
}

function based(side: Side, factor: number): BasedSide {
  const { low, high, count } = side.range
  const times = (value: number): number => Number((value * factor).toPrecision(12))
  return {
    ...side,
    based: {
      ...(low === undefined ? {} : { low: times(low) }),
      ...(high === undefined ? {} : { high: times(high) }),
      ...(count === undefined ? {} : { count: times(count) }),
    },
  }
}

/** A figure without ends («نحو») gives a ratio without ends; against an open end it stands for the end that is missing. */
function ratioOf(a: CountRange, b: CountRange): CountRange {
  const low = over(a.low ?? openless(a), b.high ?? openless(b))
  const high = over(a.high ?? openless(a), b.low ?? openless(b))
  const count = over(a.count, b.count)
  if (count !== undefined && (isAbout(a) || isAbout(b))) return { count }
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }), ...(count === undefined ? {} : { count }) }
}

/** The figure itself where no end is stated at all. */
function openless(range: CountRange): number | undefined {
  return isAbout(range) ? range.count : undefined
}

function isAbout(range: CountRange): boolean {
  return range.low === undefined && range.high === undefined
}

function over(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || b === 0 ? undefined : a / b
}

function mostOf(range: CountRange): number | undefined {
  return range.high ?? range.count ?? range.low
}

function refuse(refused: Refusal, why: string): NotComparable {
  return { refused, why }
}
