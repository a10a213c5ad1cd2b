// Bounds: the comparator before a number and the one after what is counted.

import type { Comparator } from '../../../../model/annotation.ts'
import type { Tokens } from '../../../../text/index.ts'
import { phraseAt, phraseBefore, type Head } from '../../../phrase.ts'
import { boundsAfter, boundsBefore, rates, type Bound } from '../../quantity/phrases.ts'
import type { ArabicWord } from '../../word.ts'

/** A comparator before a number: its first token and the folded units of proclitics to leave out there. */
export interface BoundBefore {
  readonly comparator: Comparator
  readonly first: number
  readonly lead: number
}

/** The comparator that ends right before token `k` and begins at `first` or later. */
export function boundBefore(tokens: Tokens<ArabicWord>, k: number, first: number): BoundBefore | undefined {
  const found = phraseBefore(boundsBefore, tokens, k, first, headsOf, allows)
  return found === undefined ? undefined : { comparator: found.means.comparator, first: found.first, lead: found.lead }
}

/** The comparator that begins at token `k`, or after a word or two there. */
export function boundAfter(tokens: Tokens<ArabicWord>, k: number, last: number): { comparator: Comparator; last: number } | undefined {
  for (let i = k; i <= k + 1 && i < last; i++) {
    if (i > k && (tokens.words[i - 1]?.splits.length === 0 || tokens.words[i - 1]?.number?.numeral !== undefined)) return undefined
    const found = phraseAt(boundsAfter, tokens, i, last)
    // «… وأكثر من 60» begins the next quantity.
    if (found !== undefined && tokens.words[found.last]?.form !== 'من') return { comparator: found.means.comparator, last: found.last }
  }
  return undefined
}

/** The ISO duration of the rate that follows at token `k` within three words; «في العام» before «الماضي» is a date. */
export function rateAfter(tokens: Tokens<ArabicWord>, k: number, last: number): string | undefined {
  for (let i = k; i <= k + 3 && i < last; i++) {
    const word = tokens.words[i]
    const found = phraseAt(rates, tokens, i, last)
    if (found !== undefined) {
      const adverb = found.last === i + 1
      const next = found.last < last ? tokens.words[found.last] : undefined
      const dated = next !== undefined && (/^(?:ال|\d)/u.test(next.form) || next.number?.numeral !== undefined)
      if (adverb || (!dated && i <= k + 1)) return found.means
    }
    if (word === undefined || word.number?.numeral !== undefined || word.splits.length === 0) return undefined
  }
  return undefined
}

function headsOf(word: ArabicWord): readonly Head[] {
  return word.splits
    .filter((s) => s.lead > 0 && !s.definite && s.suffix === '')
    .map((s) => ({ form: s.stem, lead: s.lead, conjoined: s.preposition === '' }))
}

/** «بنحو», «ولأكثر من» are comparators, «ليصل إلى» is a verb; «وتجاوز» has but its conjunction. */
function allows(means: Bound, head: Head): boolean {
  return means.noun || head.conjoined
}
