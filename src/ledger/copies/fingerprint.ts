// Fingerprints: the min-hashes of a text, by which texts that share a stretch find each other.

import type { WordSequence } from './body-words.ts'

/** Words in a shingle: shorter ones are set phrases, longer ones miss what was lightly reworded. */
const SHINGLE = 5
/** Shingles in a window. */
const WINDOW = 6

/**
 * The least shingle hash of every window of shingles (min-hash by window, after Schleimer's winnowing), each value once, ascending.
 * One signature for a whole text would lose a short text inside a long one; minima by window keep this promise at the same cost:
 * two texts that share a run of ten words share a fingerprint. About 2 in 7 shingles are kept. Linear; the seeds are fixed.
 */
export function fingerprintsOf(text: WordSequence): Uint32Array {
  const hashes = shinglesOf(text.words)
  const kept: number[] = []
  let at = -1
  for (let from = 0; from + Math.min(WINDOW, hashes.length) <= hashes.length && hashes.length > 0; from++) {
    const to = Math.min(from + WINDOW, hashes.length)
    if (at >= from) {
      // Only the newest shingle can be less than the minimum that is still in the window; of equals the last one lasts longest.
      if ((hashes[to - 1] as number) > (hashes[at] as number)) continue
      at = to - 1
    } else {
      at = from
      for (let i = from + 1; i < to; i++) if ((hashes[i] as number) <= (hashes[at] as number)) at = i
    }
    kept.push(hashes[at] as number)
  }
  const sorted = Uint32Array.from(kept).sort()
  let n = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[n++] = sorted[i] as number
  return sorted.slice(0, n)
}

function shinglesOf(words: Uint32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let i = 0; i < hashes.length; i++) {
    let h = 0x2545f491
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h ^ (words[i + k] as number), 0x9e3779b1) ^ (h >>> 13)
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    hashes[i] = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  }
  return hashes
}
