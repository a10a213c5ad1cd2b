// The key of a person's name: the same for the spellings that one name takes.

import { soundKey } from '../../names/sound.ts'

/** The words of a name by their sound; «عبد الله» and «عبدالله» are one. */
export function personKey(words: readonly string[]): string {
  let key = ''
  let glued = true
  for (const word of words) {
    const sound = soundKey(word) || word
    key += glued ? sound : ` ${sound}`
    glued = sound.endsWith('عبد')
  }
  return key
}
