// Signs: what an Arabic word tells of how a statement bears on others.

import { rows } from '../../generated/ar/signs.ts'
import type { Sign } from '../../model/statement.ts'
import { arabicForm } from './table.ts'
import type { ArabicWord } from './word.ts'

const SIGNS: ReadonlyMap<string, Sign> = new Map(rows.map(({ word, sign }) => [arabicForm(word), sign as Sign]))

/** The sign of a word, whichever proclitics it bears. */
export function arabicSign(word: ArabicWord): Sign | undefined {
  for (const split of word.splits) {
    const sign = split.suffix === '' ? (SIGNS.get(split.stem) ?? SIGNS.get(split.body)) : undefined
    if (sign !== undefined) return sign
  }
  return SIGNS.get(word.form)
}
