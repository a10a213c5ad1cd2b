// Arabic words for what is watched, as the contract asks for them.

import { wordsOf } from '../../entities/index.ts'
import { rows as goods } from '../../generated/ar/goods.ts'
import { rows as links } from '../../generated/ar/links.ts'
import { rows as sights } from '../../generated/ar/sights.ts'
import { rows as transfers } from '../../generated/ar/transfers.ts'
import type { Tokens } from '../../text/index.ts'
import { watchTables, type Nationality, type WatchLexicon } from '../watch-lexicon.ts'
import { adjectivesOf, type Adjective } from './names/adjectives.ts'
import { arabicForm } from './table.ts'
import type { ArabicWord } from './word.ts'

/** Arabic. */
export const arabicWatch: WatchLexicon<ArabicWord> = {
  bases,
  isFuture: (word) => word.splits.some((split) => split.future),
  glued,
  nationalityAt,
  ...watchTables({ goods, transfers, links, sights }, (form) => wordsOf(arabicForm(form))),
}

/** The word itself first, then every stem; «بالقذائف» is listed as «قذائف». */
function bases(word: ArabicWord): readonly string[] {
  const found = new Set([word.form])
  for (const split of word.splits) {
    // Letters that a suffix is cut from make other words too often when little is left: «ذهب», «لهم».
    if (split.suffix !== '' && split.stem.length < 3) continue
    if (split.preposition !== '' && split.stem.length < 3) continue
    found.add(split.stem)
    found.add(split.body)
  }
  return [...found]
}

function glued(word: ArabicWord, letters?: number): 'toward' | 'with' | undefined {
  if (letters !== undefined) return PREPOSITIONS[word.form.charAt(letters - 1)]
  const sure = word.splits.find((split) => split.definite && split.preposition !== '')
  return sure === undefined ? undefined : PREPOSITIONS[sure.preposition]
}

const PREPOSITIONS: Readonly<Record<string, 'toward' | 'with'>> = { ل: 'toward', ب: 'with' }

/** «روسية», «الكورية الشمالية», «الكوريين الشماليين». */
function nationalityAt(tokens: Tokens<ArabicWord>, k: number, last: number): Nationality | undefined {
  for (const { rest, state } of nationalitiesOf(tokens.words[k] as ArabicWord)) {
    if (rest === undefined) return { state, last: k + 1 }
    if (k + 1 < last && adjectiveStems(tokens.words[k + 1] as ArabicWord).includes(rest)) return { state, last: k + 2 }
  }
  return undefined
}

/** By word: a form is described once, and most are of no nationality. */
const nationalities = new WeakMap<ArabicWord, readonly Adjective[]>()

function nationalitiesOf(word: ArabicWord): readonly Adjective[] {
  let known = nationalities.get(word)
  if (known === undefined) nationalities.set(word, (known = adjectiveStems(word).flatMap(adjectivesOf)))
  return known
}

/** Singular of a nationality's plural and accusative, beside the word's own stems. */
function adjectiveStems(word: ArabicWord): readonly string[] {
  const stems = bases(word)
  return [
    ...stems,
    ...stems.flatMap((stem) => ENDINGS.filter((e) => stem.length > e.length + 2 && stem.endsWith(e)).map((e) => stem.slice(0, -e.length))),
  ]
}

const ENDINGS: readonly string[] = ['ين', 'ون', 'ان', 'ا', 'تين', 'تان', 'ات']
