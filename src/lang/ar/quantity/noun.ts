// Counted nouns: what a folded form of a noun that news counts is, with its English lemma.

import { packed } from '../../../generated/indexes/arabic-nouns.ts'
import { lazy, linesOf } from '../../../entities/index.ts'
import type { Split } from '../splits.ts'
import { unpackedNoun, type CountedNoun } from './packed-noun.ts'

/** A counted noun in a text, with its clitics. */
export interface NounReading extends CountedNoun {
  readonly lead: number
  readonly preposition: Split['preposition']
  readonly definite: boolean
  readonly suffix: string
}

const listed = lazy(packed)

/** The counted noun that a word is, by its first split that is listed. */
export function nounOf(splits: readonly Split[]): NounReading | undefined {
  const { forms } = listed()
  for (const split of splits) {
    if (split.future) continue
    const [reading] = linesOf(forms, split.stem)
    if (reading === undefined) continue
    const noun = unpackedNoun(reading)
    if (split.suffix !== '' && !fitsSuffix(split.stem, noun)) continue
    const { lemma, number, construct, unsure, person, national } = noun
    const { lead, preposition, definite, suffix } = split
    return { lemma, number, construct, unsure, person, national, lead, preposition, definite, suffix }
  }
  return undefined
}

/** Before a suffix a dual stands in construct, and a feminine has its ت. */
function fitsSuffix(stem: string, noun: CountedNoun): boolean {
  return noun.number === 'two' ? noun.construct && !noun.unsure : !stem.endsWith('ه')
}
