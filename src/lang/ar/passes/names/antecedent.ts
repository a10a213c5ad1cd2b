// Antecedents: which person an unlisted name means, when an earlier name of the article already said so.

import { soundKey } from '../../names/sound.ts'
import type { Scene } from './scene.ts'

/** The referent of the latest person of the article whose name has the same words, or sounds the same; undefined when there is none. */
export function latestPerson(scene: Scene, words: readonly string[]): string | undefined {
  const key = keyOf(words)
  let best: string | undefined
  for (const name of scene.found.values()) {
    if (name.type !== 'PERSON' || name.last - name.first < 2) continue
    if (keyOf(scene.words(name)) === key) best = name.entity
  }
  return best
}

function keyOf(words: readonly string[]): string {
  return words
    .map((word) => soundKey(word) || word)
    .join(' ')
    .replaceAll('عبد ', 'عبد')
}
