// The letters of a name alone, so that its punctuation and spaces do not matter.

import { kindOf, Kind } from '../text/index.ts'

/** The letters and digits of folded text, everything else left out: «ا. ف. ب.» and «اف ب» are both «افب». */
export function lettersOf(folded: string): string {
  let letters = ''
  let from = 0
  for (let i = 0; i < folded.length; i++) {
    const kind = kindOf(folded.charCodeAt(i))
    if (kind === Kind.arabic || kind === Kind.latin || kind === Kind.letter || kind === Kind.digit) continue
    if (i > from) letters += folded.slice(from, i)
    from = i + 1
  }
  return from === 0 ? folded : letters + folded.slice(from)
}
