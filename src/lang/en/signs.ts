// Signs: what an English word tells of how a statement bears on others.

import { rows } from '../../generated/en/signs.ts'
import type { Sign } from '../../model/statement.ts'
import type { EnglishWord } from './word.ts'

const SIGNS: ReadonlyMap<string, Sign> = new Map(rows.map(({ word, sign }) => [word, sign as Sign]))

/** The sign of a word. */
export function englishSign(word: EnglishWord): Sign | undefined {
  return SIGNS.get(word.form)
}
