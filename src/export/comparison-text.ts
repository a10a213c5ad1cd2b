// A comparison for the eye: both sides in one base, each with its speaker and day, and how many to one.

import { isolated } from './measure-text.ts'
import type { Column } from './table.ts'
import type { BasedSide, Comparison } from '../watch/arithmetic/index.ts'
import type { CountRange } from '../model/watch.ts'

const PERIODS: Readonly<Record<string, string>> = { P1Y: 'a year', P1M: 'a month', P1W: 'a week', P1D: 'a day', PT1H: 'an hour' }

/** A few lines. */
export function comparisonText(comparison: Comparison): string {
  const per = comparison.per === null ? '' : ` ${PERIODS[comparison.per] ?? `per ${comparison.per}`}`
  const unit = comparison.unit === null ? '' : ` ${comparison.unit}`
  const side = (s: BasedSide): string => {
    const said = [
      isolated(speakerOf(s)),
      ...(s.said === undefined ? [] : [`said ${s.said}`]),
      ...(s.because === undefined ? [] : [isolated(s.because)]),
    ]
    return `${isolated(`«${s.words}»`)}\n  ${sign(s.comparator)}${rangeWords(s.based)}${unit}${per}   ${said.join(' · ')}`
  }
  return `${comparison.sides.map(side).join('\n')}\n\n${ratioWords(comparison.ratio)}\n`
}

/** Both sides as rows, each with the ratio of the first to the second. */
export function comparisonRows({ sides, per, unit, ratio }: Comparison): readonly ComparisonRow[] {
  return sides.map((side) => ({ side, per, unit, ratio }))
}

/** One side of a comparison. */
export interface ComparisonRow {
  readonly side: BasedSide
  readonly per: string | null
  readonly unit: string | null
  readonly ratio: CountRange
}

/** Columns of {@link comparisonRows}. */
export const comparisonColumns: readonly Column<ComparisonRow>[] = [
  { title: 'words', words: true, value: ({ side }) => side.words },
  { title: 'low', end: true, value: ({ side }) => side.based.low },
  { title: 'figure', end: true, value: ({ side }) => side.based.count },
  { title: 'high', end: true, value: ({ side }) => side.based.high },
  { title: 'unit', value: ({ unit }) => unit ?? undefined },
  { title: 'per', value: ({ per }) => per ?? undefined },
  { title: 'by', words: true, value: ({ side }) => speakerOf(side) },
  { title: 'said', value: ({ side }) => side.said },
  { title: 'first to second', value: ({ ratio }) => ratioWords(ratio) },
]

/** The chain; else the article's own voice, by its outlet. */
function speakerOf({ chain, outlet }: BasedSide): string {
  if (chain.length > 0) return chain.map(({ label, entity }) => label || entity).join(' ← ')
  return outlet === undefined ? 'nobody named' : `${outlet}, in its own voice`
}

/** «8.8 to 1», «at least 1.8 to 1», «between 2 and 3 to 1». */
export function ratioWords({ low, high, count }: CountRange): string {
  const one = (value: number): string => String(Number(value.toPrecision(2)))
  if (low !== undefined && high !== undefined && one(low) !== one(high)) return `between ${one(low)} and ${one(high)} to 1`
  const figure = count ?? (low !== undefined && high !== undefined ? low : undefined)
  if (figure !== undefined) return `${one(figure)} to 1`
  if (low !== undefined) return `at least ${one(low)} to 1`
  if (high !== undefined) return `at most ${one(high)} to 1`
  return 'the bounds leave the ratio open'
}

function rangeWords({ low, high, count }: CountRange): string {
  if (low !== undefined && high !== undefined && low !== high) return `${figure(low)}–${figure(high)}`
  return figure((count ?? low ?? high) as number)
}

function figure(value: number): string {
  return value >= 1e6 ? `${String(Number((value / 1e6).toPrecision(3)))} million` : value.toLocaleString('en')
}

function sign(comparator: string): string {
  return comparator === '~' ? '≈ ' : comparator === '>=' ? '≥ ' : comparator === '<=' ? '≤ ' : comparator === '=' ? '' : `${comparator} `
}
