// The copy index: texts come in one by one, and each finds the texts that it is a copy of.

import type { WordSequence } from './body-words.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { Postings } from './postings.ts'
import { compare, verdict, type Comparison } from './verdict.ts'
import type { CopyKind } from '../../model/copy.ts'

/** A text with the day it was published, `YYYY-MM-DD`, and its outlet's id, where they are known. */
export interface DatedText {
  readonly text: WordSequence
  readonly published?: string
  readonly outlet?: string
}

/** Two texts that are copies, by id; `a` is the lesser. */
export interface FoundPair {
  readonly a: string
  readonly b: string
  readonly kind: CopyKind
  readonly comparison: Comparison
}

/** A fingerprint that more texts bear is a formula or a page's furniture and leads nowhere. */
export const CROWD = 2000
/** Fingerprints that two texts must share to be compared: this many, and this part of the fewer. */
export const FEWEST = 2
const PART = 0.1

/** An index of texts. After the same texts in any order, `pairs()` is the same. */
export class CopyIndex {
  readonly #texts: DatedText[] = []
  readonly #numbers = new Map<string, number>()
  readonly #sizes: number[] = []
  readonly #postings = new Postings()
  readonly #found: { readonly i: number; readonly j: number; readonly pair: FoundPair }[] = []
  #tallies = new Uint16Array(1 << 10)

  /** How many texts are in the index. */
  get size(): number {
    return this.#texts.length
  }

  /** The text with this id. */
  get(id: string): DatedText | undefined {
    const i = this.#numbers.get(id)
    return i === undefined ? undefined : this.#texts[i]
  }

  /** Adds a text and gives the pairs it makes with those already there. A text whose id is known is passed over. */
  add(dated: DatedText): readonly FoundPair[] {
    const { text } = dated
    if (this.#numbers.has(text.id)) return []
    const i = this.#texts.length
    const prints = fingerprintsOf(text)
    const pairs: FoundPair[] = []
    for (const j of this.#candidates(prints)) {
      const pair = judge(this.#texts[j] as DatedText, dated)
      if (pair === undefined) continue
      this.#found.push({ i: j, j: i, pair })
      pairs.push(pair)
    }
    this.#texts.push(dated)
    this.#sizes.push(prints.length)
    this.#numbers.set(text.id, i)
    for (const print of prints) this.#postings.add(print, i)
    return pairs
  }

  /** All pairs, ascending by ids. */
  pairs(): readonly FoundPair[] {
    const crowded = this.#postings.most > CROWD
    const kept = crowded ? this.#found.filter(({ i, j }) => this.#stillMeet(i, j)) : this.#found
    return kept.map(({ pair }) => pair).sort((x, y) => order(x.a, y.a) || order(x.b, y.b))
  }

  #candidates(prints: Uint32Array): number[] {
    if (this.#tallies.length < this.#texts.length) this.#tallies = new Uint16Array(this.#texts.length * 2)
    const met: number[] = []
    for (const print of prints) if (this.#postings.count(print) < CROWD) this.#postings.tally(print, this.#tallies, met)
    const candidates: number[] = []
    for (const j of met) {
      const shared = this.#tallies[j] as number
      this.#tallies[j] = 0
      if (isEnough(shared, Math.min(prints.length, this.#sizes[j] as number))) candidates.push(j)
    }
    return candidates.sort((a, b) => a - b)
  }

  /** Whether two texts would meet if all others had come before: a fingerprint may have become crowded since. */
  #stillMeet(i: number, j: number): boolean {
    const [a, b] = [fingerprintsOf((this.#texts[i] as DatedText).text), new Set(fingerprintsOf((this.#texts[j] as DatedText).text))]
    let shared = 0
    for (const print of a) if (b.has(print) && this.#postings.count(print) <= CROWD) shared++
    return isEnough(shared, Math.min(a.length, b.size))
  }
}

/** Whether two texts share enough fingerprints to be compared; `fewer`: how many the one with fewer has. */
export function isEnough(shared: number, fewer: number): boolean {
  return shared >= Math.min(FEWEST, fewer) && shared >= fewer * PART
}

/** The pair that two texts make, if any. `kin`: both are copies of a third. */
export function judge(x: DatedText, y: DatedText, kin: boolean = false): FoundPair | undefined {
  const comparison = compare(x.text, y.text)
  const days = daysBetween(x.published, y.published)
  const kind = verdict(comparison, {
    kin,
    oneOutlet: x.outlet !== undefined && x.outlet === y.outlet,
    ...(days === undefined ? {} : { days }),
  })
  if (kind === undefined) return undefined
  const [a, b] = order(x.text.id, y.text.id) < 0 ? [x.text.id, y.text.id] : [y.text.id, x.text.id]
  return { a, b, kind, comparison }
}

/** Order of ids by code units: the same on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000
  return Number.isNaN(days) ? undefined : days
}
