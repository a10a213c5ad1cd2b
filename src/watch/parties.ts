// Parties: the states that a text names, by their own name, a capital, a person or body of theirs, or an adjective, and how each stands in its clause.

import { entityOf, stateOfCapital, states } from '../entities/index.ts'
import type { WatchLexicon } from '../lang/watch-lexicon.ts'
import type { Mention } from '../model/annotation.ts'
import { TokenKind, type TokenRange, type Tokens, type Word } from '../text/index.ts'
import { lowest } from './within.ts'

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
          parties.push({ first: k, last: end, country, adjective: false, marker: markerOf(tokens, k, first, lexicon, mention.start) })
        k = end
        continue
      }
      const nationality = tokens.kind[k] === TokenKind.word ? lexicon.nationalityAt(tokens, k, last) : undefined
      if (nationality?.state.iso !== undefined) {
        const { state, last: end } = nationality
        parties.push({
          first: k,
          last: end,
          country: state.iso as string,
          adjective: true,
          marker: markerBefore(tokens, k, first, lexicon),
        })
        k = end
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
  return senseAt(lexicon, tokens, k - 1, least)
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
