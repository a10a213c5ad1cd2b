// The nearest name: the last of several names of an article before a place in it.

import { lowest } from '../text/index.ts'
import type { Found } from './name-scene.ts'

/** The last of `names`, which are in reading order, that begins before token `i`. */
export function lastBefore(names: readonly Found[], i: number): Found | undefined {
  return names[lowest(names.length, (n) => (names[n] as Found).first >= i) - 1]
}
