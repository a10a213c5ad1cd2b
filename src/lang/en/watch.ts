// English words for what is watched, as the contract asks for them.

import { wordsOf } from '../../entities/index.ts'
import { rows as goods } from '../../generated/en/goods.ts'
import { rows as links } from '../../generated/en/links.ts'
import { rows as sights } from '../../generated/en/sights.ts'
import { rows as transfers } from '../../generated/en/transfers.ts'
import type { Tokens } from '../../text/index.ts'
import { watchTables, type Nationality, type WatchLexicon } from '../watch-lexicon.ts'
import { adjectivesOf } from './names/adjectives.ts'
import { englishForm } from './table.ts'
import type { EnglishWord } from './word.ts'

const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", 'shall'])

/** English. */
export const englishWatch: WatchLexicon<EnglishWord> = {
  bases: (word) => [word.form],
  isFuture: (word) => FUTURE.has(word.form),
  glued: () => undefined,
  nationalityAt,
  ...watchTables({ goods, transfers, links, sights }, (form) => wordsOf(englishForm(form))),
}

/** “Russian”, “North Korean”. */
function nationalityAt(tokens: Tokens<EnglishWord>, k: number, last: number): Nationality | undefined {
  for (const { rest, state } of adjectivesOf((tokens.words[k] as EnglishWord).form)) {
    const end = k + 1 + rest.length
    if (end <= last && rest.every((word, i) => (tokens.words[k + 1 + i] as EnglishWord).form === word)) return { state, last: end }
  }
  return undefined
}
