// Parties: the states that a text names, by their own name, a capital, a person or body of theirs, or an adjective, and how each stands in its clause.

import { entityOf, stateOfCapital, states } from '../entities/index.ts'
import type { WatchLexicon } from '../lang/watch-lexicon.ts'
import type { Mention } from '../model/annotation.ts'
import { lowest, TokenKind, type TokenRange, type Tokens, type Word } from '../text/index.ts'

/** How a party is marked: by a preposition before it or glued to it. */
export type Marker = 'toward' | 'from' | 'with'

/** A state named over tokens `[first, last)`. */
export interface Party {
  readonly first: number
  readonly last: number
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string
  /** An adjective («الروسية», “Russian”), not a name. */
  readonly adjective: boolean
  readonly marker: Marker | undefined
}

/** Parties that lie in a token range. */
export function partiesWithin(parties: readonly Party[], range: TokenRange): readonly Party[] {
  const first = lowest(parties.length, (i) => (parties[i] as Party).first >= range.first)
  let last = first
  while (last < parties.length && (parties[last] as Party).last <= range.last) last++
  return parties.slice(first, last)
}

/** Every party of the sentences, in reading order. */
export function partiesIn(
  tokens: Tokens<Word>,
  sentences: readonly TokenRange[],
  mentions: readonly Mention[],
  lexicon: WatchLexicon,
): readonly Party[] {
  const parties: Party[] = []
  let m = 0
  for (const { first, last } of sentences) {
    for (let k = first; k < last;) {
      while (m < mentions.length && (mentions[m] as Mention).end <= (tokens.start[k] as number)) m++
      const mention = mentions[m]
      if (mention !== undefined && mention.start < (tokens.end[k] as number)) {
        let end = k + 1
        while (end < last && (tokens.start[end] as number) < mention.end) end++
        const country = countryOf(mention.entity)
        if (country !== undefined)
          parties.push({
            first: k,
            last: end,
            country,
            adjective: false,
            marker: markerOf(tokens, k, first, lexicon, mention.start) ?? beside(parties, k, country),
          })
        k = end
        continue
      }
      const nationality = tokens.kind[k] === TokenKind.word ? lexicon.nationalityAt(tokens, k, last) : undefined
      if (nationality?.state.iso !== undefined) {
        const { state, last: end } = nationality
        // «الرئيس الروسي», “the North Korean leader”: who acts for a state is the state.
        const follows = isOffice(lexicon, tokens, end, last)
        parties.push({
          first: k,
          last: follows ? end + 1 : end,
          country: state.iso as string,
          adjective: !follows && !isOffice(lexicon, tokens, k - 1, last, first),
          marker: markerBefore(tokens, k, first, lexicon),
        })
        k = follows ? end + 1 : end
        continue
      }
      k++
    }
  }
  return parties
}

const stems = states.filter((state) => state.iso !== undefined).map((state) => [`${state.stem}-`, state.iso as string] as const)

/** The state that an entity is, or acts for; undefined when nobody says. */
export function countryOf(entity: string): string | undefined {
  const listed = entityOf(entity)
  if (listed?.country !== undefined) return listed.country
  const capital = stateOfCapital(entity)?.iso
  if (capital !== undefined || listed !== undefined) return capital
  // Ids that a reading composes begin with the state they speak of: `north-korean-officials`.
  let best: readonly [string, string] | undefined
  for (const stem of stems) if (entity.startsWith(stem[0]) && (best === undefined || stem[0].length > best[0].length)) best = stem
  return best?.[1]
}

function markerOf(tokens: Tokens<Word>, k: number, least: number, lexicon: WatchLexicon, start: number): Marker | undefined {
  const lead = start - (tokens.start[k] as number)
  if (lead > 0) {
    const glued = lexicon.glued(tokens.words[k] as Word, lead)
    if (glued !== undefined) return glued
  }
  let i = k - 1
  // «إلى زعيم كوريا الشمالية», «لرئيس روسيا»: the preposition stands before the office.
  while (i >= least && isOffice(lexicon, tokens, i, k, least)) {
    const word = tokens.words[i] as Word
    const bare = lexicon.bases(word).find((base) => base !== word.form && hasOffice(lexicon, base))
    const glued = bare === undefined ? undefined : lexicon.glued(word, word.form.length - bare.length)
    if (glued !== undefined) return glued
    i--
  }
  return senseAt(lexicon, tokens, i, least)
}

/** Whether token `k` is a word for who acts for a state. */
function isOffice(lexicon: WatchLexicon, tokens: Tokens<Word>, k: number, last: number, least = 0): boolean {
  if (k < least || k >= last || tokens.kind[k] !== TokenKind.word) return false
  return lexicon.bases(tokens.words[k] as Word).some((base) => hasOffice(lexicon, base))
}

function hasOffice(lexicon: WatchLexicon, form: string): boolean {
  return lexicon.transfers.get(form)?.some((term) => term.words.length === 1 && term.means.includes('office')) === true
}

/** «إلى زعيم كوريا الشمالية كيم»: the name beside is the same party, marked as it is. */
function beside(parties: readonly Party[], k: number, country: string): Marker | undefined {
  const before = parties.at(-1)
  return before !== undefined && before.last === k && before.country === country ? before.marker : undefined
}

/** «إلى القوات الروسية»: the preposition stands before the noun that the adjective follows. */
function markerBefore(tokens: Tokens<Word>, k: number, least: number, lexicon: WatchLexicon): Marker | undefined {
  for (let i = k - 1; i >= Math.max(least, k - 3); i--) {
    if (tokens.kind[i] === TokenKind.punctuation) return undefined
    const marker = senseAt(lexicon, tokens, i, least)
    if (marker !== undefined) return marker
    const glued = lexicon.glued(tokens.words[i] as Word)
    if (glued !== undefined) return glued
  }
  return undefined
}

function senseAt(lexicon: WatchLexicon, tokens: Tokens<Word>, i: number, least = 0): Marker | undefined {
  if (i < least) return undefined
  const senses = lexicon.transfers.get((tokens.words[i] as Word).form)?.find((term) => term.words.length === 1)?.means ?? []
  return MARKERS.find((marker) => senses.includes(marker))
}

const MARKERS: readonly Marker[] = ['toward', 'from', 'with']
