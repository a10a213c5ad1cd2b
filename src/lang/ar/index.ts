// Arabic: the folder's one front door.

import type { Language } from '../language.ts'
import { arabicArticle } from './article.ts'
import { arabicFold } from './fold.ts'
import { attributions } from './passes/attributions/index.ts'
import { events } from './passes/events/index.ts'
import { arabicClauses } from './passes/clauses/index.ts'
import { nominal } from './passes/clauses/nominal.ts'
import { names } from './passes/names/index.ts'
import { quantities } from './passes/quantities/index.ts'
import { times } from './passes/times/index.ts'
import { arabicSearchKeys } from './search-keys.ts'
import { arabicWord, type ArabicWord } from './word.ts'

const ABBREVIATIONS: ReadonlySet<string> = new Set(['د', 'م', 'ا', 'ص', 'ب', 'ج'])

/** The Arabic language. */
export const arabic: Language<ArabicWord> = {
  code: 'ar',
  names: { en: 'Arabic', own: 'العربية' },
  direction: 'rtl',
  fold: arabicFold,
  describe: arabicWord,
  isAbbreviation: (word) => ABBREVIATIONS.has(word.form),
  article: arabicArticle,
  passes: [...times, ...names, ...quantities, ...attributions],
  search: arabicSearchKeys,
  events,
  clauses: arabicClauses,
  nominal,
}
