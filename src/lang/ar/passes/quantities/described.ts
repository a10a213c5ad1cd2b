// Duals that describe and count nothing: «س وص حليفان», «شخصين مسلحين», «مصدران أمنيان أميركيان».

import { TokenKind, type Tokens } from '../../../../text/index.ts'
import { recordAt, type Draft } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'

type T = Tokens<ArabicWord>

/** «س وص حليفان»: a nominative right after two names says what they are. */
export function isPredicate(draft: Draft<ArabicWord>, k: number, first: number): boolean {
  const { tokens, mentions } = draft
  if (tokens.words[k]?.form.endsWith('ان') !== true) return false
  if (k > first && /^[وف]?ال.+ان$/u.test(tokens.words[k - 1]?.form ?? '')) return true
  for (let i = k - 1; i >= first && i >= k - 4 && tokens.kind[i] === TokenKind.word; i--) {
    const word = tokens.words[i]
    if (mentions.at[i] === -1 && word?.form.startsWith('ال') !== true) return word?.form === 'هما' || word?.form === 'وهما'
    const name = recordAt(mentions, i)
    if (name !== undefined && name.start > (tokens.start[i] as number) && word?.form.startsWith('و') === true) return true
  }
  return false
}

/** «شخصين مسلحين»: a second dual right after a first describes it. */
export function isAdjectiveOf(tokens: T, before: number, k: number): boolean {
  const word = tokens.words[before]
  const noun = word?.number?.noun
  if (word?.number?.pair !== undefined) return true
  if (tokens.words[k]?.splits[0] === undefined || noun === undefined) return word?.number?.numeral?.value === 2
  return noun.number === 'two' || (noun.unsure && noun.number === 'many' && !noun.definite)
}

/** «مصدران أمنيان أميركيان»: a nationality within three words of a dual describes it. */
export function follows(tokens: T, k: number, first: number): boolean {
  for (let i = k - 1; i >= first && i >= k - 3 && tokens.kind[i] === TokenKind.word; i--) {
    const word = tokens.words[i]?.number
    if (word?.noun?.number === 'two' || word?.numeral?.value === 2) return true
  }
  return false
}
