// Tally of lines that were refused, flagged or passed over: all counted, the first ones told with their numbers.

import type { LineFault } from './sink.ts'

/** What becomes of a line with a fault: it gives nothing; it is kept and told; it is nothing of ours. */
export type Treatment = 'refused' | 'flagged' | 'passed over'

/** How each fault is treated and told. */
export const FAULTS: Readonly<Record<LineFault, readonly [Treatment, string]>> = {
  columns: ['refused', 'the line has fewer cells than the header'],
  mmsi: ['refused', 'no ship number (MMSI) of nine digits'],
  moment: ['refused', 'no date and time'],
  future: ['refused', 'the date lies in the future'],
  coordinates: ['refused', 'no place on Earth, or «not available»'],
  checksum: ['refused', 'the checksum does not match'],
  sentence: ['refused', 'no whole AIVDM sentence'],
  fragment: ['refused', 'the other parts of the message are missing'],
  'no-date': ['refused', 'nothing says when this was: no tag block, no time after the checksum, no base station before it'],
  duplicate: ['flagged', 'the same position again'],
  jump: ['flagged', 'no ship gets here so fast: two ships under one number, or a false position'],
  'no-ship': ['passed over', 'a base station, buoy or aircraft'],
  'other-message': ['passed over', 'a message that tells no position'],
}

/** One line with a fault. */
export interface FaultyLine {
  readonly line: number
  readonly fault: LineFault
  readonly words?: string
}

/** Lines with the same fault that are told one by one; beyond, they are counted. */
const TOLD = 100

/** Counts faults. */
export class Faults {
  readonly #counts: Map<LineFault, number> = new Map()
  readonly #lines: FaultyLine[] = []

  add(line: number, fault: LineFault, words?: string): void {
    const count = (this.#counts.get(fault) ?? 0) + 1
    this.#counts.set(fault, count)
    if (count <= TOLD) this.#lines.push({ line, fault, ...(words === undefined ? {} : { words }) })
  }

  /** How often each fault occurred. */
  get counts(): ReadonlyMap<LineFault, number> {
    return this.#counts
  }

  /** The first hundred lines of each fault, in the order of the file. */
  get lines(): readonly FaultyLine[] {
    return [...this.#lines].sort((a, b) => a.line - b.line)
  }

  /** How many lines were treated so. */
  total(treatment: Treatment): number {
    let total = 0
    for (const [fault, count] of this.#counts) if (FAULTS[fault][0] === treatment) total += count
    return total
  }
}
