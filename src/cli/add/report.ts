// The report: what became of everything while a command ran.

import { Failure } from '../../model/failure.ts'
import type { Outcome } from '../../store/index.ts'

/** Something that came to nothing, and why. */
export interface Refusal {
  readonly source: string
  readonly why: string
}

/** Counts of one run. */
export class Report {
  /** New articles. */
  added = 0
  /** Known texts at places not seen before. */
  elsewhere = 0
  /** What was there already, or has not changed. */
  known = 0
  /** Files of other kinds in folders. */
  passedOver = 0
  /** What came to nothing, in order; only the first {@link MOST} are kept. */
  readonly refusals: Refusal[] = []
  refused = 0
  /** Sources that the user named and that could not be opened. */
  readonly unopened: Failure[] = []

  /** Counts what was kept at once; a text that came twice was new once. */
  kept(outcomes: readonly Outcome[]): void {
    const seen = new Set<string>()
    for (const { id, outcome } of outcomes) {
      if (outcome !== 'refused') this[outcome === 'added' && seen.has(id) ? 'elsewhere' : outcome]++
      seen.add(id)
    }
  }

  /** Counts what was refused. */
  refuse(source: string, why: string): void {
    this.refused++
    if (this.refusals.length < MOST) this.refusals.push({ source, why })
  }
}

const MOST = 1000

/** Why something came to nothing, in one line. */
export function whyOf(error: unknown): string {
  if (error instanceof Failure) return `${error.message} ${error.remedy}`
  return `Something went wrong inside the program: ${error instanceof Error ? error.message : String(error)}. Please report it with the article that caused it.`
}
