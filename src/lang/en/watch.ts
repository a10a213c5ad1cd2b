// English words for what is watched, as the contract asks for them.

import { wordsOf } from '../../entities/index.ts'
import { rows as goodsRows } from '../../generated/en/goods.ts'
import { rows as linkRows } from '../../generated/en/links.ts'
import { rows as sightRows } from '../../generated/en/sights.ts'
import { rows as transferRows } from '../../generated/en/transfers.ts'
import type { Tokens } from '../../text/index.ts'
import { termTable } from '../terms.ts'
import { goodsTerm, type Nationality, type WatchLexicon } from '../watch-lexicon.ts'
import { adjectivesOf } from './names/adjectives.ts'
import { englishForm } from './table.ts'
import type { EnglishWord } from './word.ts'

const cut = (form: string): readonly string[] => wordsOf(englishForm(form))
const senses = (rows: readonly { readonly forms: string; readonly sense: string }[]): ReturnType<typeof termTable<string>> =>
  termTable(
    rows.map((row) => ({ forms: row.forms, means: row.sense })),
    cut,
  )

const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", 'shall'])

/** English. */
export const englishWatch: WatchLexicon<EnglishWord> = {
  bases: (word) => [word.form],
  isFuture: (word) => FUTURE.has(word.form),
  glued: () => undefined,
  nationalityAt,
  goods: termTable(
    goodsRows.map((row) => ({ forms: row.forms, means: goodsTerm(row) })),
    cut,
  ),
  transfers: senses(transferRows),
  traffic: senses(linkRows),
  sights: senses(sightRows),
}

/** “Russian”, “North Korean”. */
function nationalityAt(tokens: Tokens<EnglishWord>, k: number, last: number): Nationality | undefined {
  for (const { rest, state } of adjectivesOf((tokens.words[k] as EnglishWord).form)) {
    const end = k + 1 + rest.length
    if (end <= last && rest.every((word, i) => (tokens.words[k + 1 + i] as EnglishWord).form === word)) return { state, last: end }
  }
  return undefined
}
