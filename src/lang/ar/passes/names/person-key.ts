// The key of a person's name: the same for the spellings that one name takes.

import { soundKey } from '../../names/sound.ts'

/** The words of a name by their sound; «عبد الله» and «عبدالله» are one. */
export function personKey(words: readonly string[]): string {
  return words
    .map((word) => soundKey(word) || word)
    .join(' ')
    .replaceAll('عبد ', 'عبد')
}
