// Tense: in which direction a clause looks, by its nearest telling word; asked only for dates that state no direction themselves.

import type { Tense } from '../../../../time/index.ts'
import type { Tokens } from '../../../../text/index.ts'
import type { EnglishWord } from '../../word.ts'

const REACH = 25

/** The tense around token `i` of a sentence `[first, last)`. */
export function tenseAt(tokens: Tokens<EnglishWord>, first: number, last: number, i: number): Tense {
  // "by late September", "until June"
  const before = i > first ? tokens.words[i - 1]?.form : undefined
  if (before === 'by' || before === 'until' || before === 'till' || before === 'before') {
    for (let k = i - 2; k >= first && i - k <= 6; k--) if (telling(tokens, k) === 'past') return 'past'
    return 'near'
  }
  for (let k = i - 1; k >= first && i - k <= REACH; k--) {
    const mark = telling(tokens, k)
    if (mark !== undefined) return mark
  }
  for (let k = i + 1; k < last && k - i <= REACH; k++) {
    const mark = telling(tokens, k)
    if (mark !== undefined) return mark
    if (tokens.words[k]?.form === 'that') return undefined
  }
  return undefined
}

/** "will", "is to meet", "is scheduled"; "was scheduled" and "set up" are past. */
function telling(tokens: Tokens<EnglishWord>, k: number): Tense {
  const word = tokens.words[k] as EnglishWord
  const mark = word.time?.tense
  const next = tokens.words[k + 1]?.form
  if (mark === 'future' && (word.form === 'set' || word.form === 'due') && next !== 'to' && next !== 'on' && next !== 'for')
    return undefined
  if (mark === 'future' && word.form === 'planned' && next !== 'for' && next !== 'to') return undefined
  if (mark !== undefined) return mark
  if ((word.form === 'is' || word.form === 'are') && next === 'to') return 'future'
  return undefined
}
