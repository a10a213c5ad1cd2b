// Alignment: the runs of words that two texts have in common, in whatever order.

import type { WordSequence } from './body-words.ts'

/** A stretch that two texts share: `words` words from word `a` of the one and word `b` of the other. */
export interface SharedRun {
  readonly a: number
  readonly b: number
  readonly words: number
}

/** Shared runs in the order of the first text. No word lies in two of them. */
export type Alignment = readonly SharedRun[]

/** A run of fewer words is chance: names with their titles, dates, set phrases. */
const SHORTEST = 4
/** Runs of this many words are taken first, so that a phrase that recurs cannot break them up. */
const LONG = 12
/** Places of one shingle that are tried; the rest of a text that repeats itself is passed over. */
const MOST_PLACES = 16

/**
 * Runs of at least four equal words, longest first within the limits of one pass: near-linear in the number of words.
 * Symmetric: `align(b, a)` gives the same runs turned round.
 */
export function align(a: WordSequence, b: WordSequence): Alignment {
  return precedes(a.words, b.words)
    ? tiles(a.words, b.words)
    : tiles(b.words, a.words)
        .map(({ a: from, b: to, words }) => ({ a: to, b: from, words }))
        .sort((x, y) => x.a - y.a)
}

/** The shorter text first; of two as long as each other the one that is less at the first difference. */
function precedes(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return a.length < b.length
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) < (b[i] as number)
  return true
}

function tiles(a: Uint32Array, b: Uint32Array): SharedRun[] {
  if (a.length < SHORTEST || b.length < SHORTEST) return []
  const places = placesOf(b)
  const takenA = new Uint8Array(a.length)
  const takenB = new Uint8Array(b.length)
  const runs: SharedRun[] = []
  for (const least of [LONG, SHORTEST]) {
    for (let i = 0; i + least <= a.length; i++) {
      let best = 0
      let at = 0
      let tried = 0
      for (let j = places.first(a, i); j >= 0 && tried < MOST_PLACES; j = places.next[j] as number, tried++) {
        let n = 0
        while (i + n < a.length && j + n < b.length && a[i + n] === b[j + n] && takenA[i + n] === 0 && takenB[j + n] === 0) n++
        if (n > best) {
          best = n
          at = j
        }
      }
      if (best < least) continue
      takenA.fill(1, i, i + best)
      takenB.fill(1, at, at + best)
      runs.push({ a: i, b: at, words: best })
      i += best - 1
    }
  }
  return runs.sort((x, y) => x.a - y.a)
}

interface Places {
  /** First place in the longer text that may hold the four words at `i` of `a`; -1 for none. */
  first(a: Uint32Array, i: number): number
  /** The next place with the same slot. */
  readonly next: Int32Array
}

/** Places of every run of four words of `b`, by a small hash. Reused between calls: one text at a time is looked up. */
function placesOf(b: Uint32Array): Places {
  const last = b.length - SHORTEST
  let bits = 8
  while (1 << bits < 2 * b.length) bits++
  const heads = new Int32Array(1 << bits).fill(-1)
  const next = new Int32Array(b.length).fill(-1)
  const shift = 32 - bits
  for (let j = last; j >= 0; j--) {
    const slot = mix(b, j) >>> shift
    next[j] = heads[slot] as number
    heads[slot] = j
  }
  return { next, first: (a, i) => (i + SHORTEST > a.length ? -1 : (heads[mix(a, i) >>> shift] as number)) }
}

function mix(words: Uint32Array, i: number): number {
  let h = words[i] as number
  for (let k = 1; k < SHORTEST; k++) h = Math.imul(h, 0x9e3779b1) ^ (words[i + k] as number)
  return Math.imul(h ^ (h >>> 15), 0x85ebca6b) >>> 0
}
