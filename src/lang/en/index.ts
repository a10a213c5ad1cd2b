// English: the folder's one front door.

import type { Language } from '../language.ts'
import { englishArticle } from './article.ts'
import { englishFold } from './fold.ts'
import { attributions } from './passes/attributions/index.ts'
import { events } from './passes/events/index.ts'
import { englishClauses } from './passes/clauses/index.ts'
import { nominal } from './passes/clauses/nominal.ts'
import { names } from './passes/names/index.ts'
import { quantities } from './passes/quantities/index.ts'
import { times } from './passes/times/index.ts'
import { englishSearchKeys } from './search-keys.ts'
import { englishWord, type EnglishWord } from './word.ts'

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'gen',
  'sen',
  'rep',
  'gov',
  'lt',
  'col',
  'sgt',
  'capt',
  'st',
  'no',
  'vs',
  'jr',
  'sr',
  'prof',
  'adm',
  'maj',
  'brig',
  'inc',
  'ltd',
  'co',
  'corp',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
])

/** The English language. */
export const english: Language<EnglishWord> = {
  code: 'en',
  names: { en: 'English', own: 'English' },
  direction: 'ltr',
  fold: englishFold,
  describe: englishWord,
  isAbbreviation: (word) => ABBREVIATIONS.has(word.form),
  article: englishArticle,
  passes: [...times, ...names, ...quantities, ...attributions],
  search: englishSearchKeys,
  events,
  clauses: englishClauses,
  nominal,
}
