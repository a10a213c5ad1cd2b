// The nearest name: the last of several names of an article before a place in it.

import type { Found } from './name-scene.ts'

/** The last of `names`, which are in reading order, that begins before token `i`. */
export function lastBefore(names: readonly Found[], i: number): Found | undefined {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as Found).first < i) low = middle + 1
    else high = middle
  }
  return names[low - 1]
}
