// Adverbs and dates between the parts of a report.

import type { Scene } from './scene.ts'

/** Past adverbs, dates, and dates with their preposition. */
export function afterAdverbs(scene: Scene, from: number, last: number): number {
  let i = from
  for (;;) {
    if (i + 1 < last && scene.is(i, 'preposition') && scene.isTime(i + 1)) i++
    else if (i < last && (scene.isTime(i) || (scene.is(i, 'adverb') && scene.isWord(i)))) i++
    else return i
  }
}
