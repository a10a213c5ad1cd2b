// The party: one who speaks, as the chain names it and as later words may point back to it.

import type { State } from '../../../../../entities/index.ts'
import type { Hop } from '../../../../../model/annotation.ts'
import type { SpeakerKind } from '../../../words/speaker/lexicon.ts'

/** Grammatical gender, '' when the text does not tell. */
export type Gender = 'm' | 'f' | ''

/** One who speaks. */
export interface Party {
  readonly hop: Hop
  readonly kind: SpeakerKind
  readonly gender: Gender
  /** One, two, or more than two; 0 when the text does not tell. */
  readonly number: 0 | 1 | 2 | 3
  /** Folded head noun («وزير»), undefined for a bare name. */
  readonly noun: string | undefined
  readonly state: State | undefined
  /** Neither a name nor a noun that speaks is in the phrase: only its own words tell who is meant. */
  readonly vague: boolean
}

/** How a verb, participle or pronoun agrees with the one it speaks of. */
export interface Agreement {
  readonly gender: Gender
  readonly number: 0 | 1 | 2 | 3
}

/** Nobody in particular: the agent of a passive. */
export const UNSPECIFIED: Party = {
  hop: { entity: 'unspecified', label: '' },
  kind: 'person',
  gender: '',
  number: 0,
  noun: undefined,
  state: undefined,
  vague: false,
}

/** 2 when the words agree with the party, 1 when nothing speaks against it, 0 when they cannot mean it. */
export function agrees(party: Party, wanted: Agreement): 0 | 1 | 2 {
  // Things, bodies and «مصادر» in the plural agree as one woman does.
  const things = party.number === 3 && (party.kind !== 'person' || (party.noun === 'مصدر' && wanted.number !== 3))
  const number = things ? 1 : party.number
  const gender = things ? 'f' : party.gender
  if (wanted.number !== 0 && number !== 0 && number !== wanted.number) return wanted.number === 3 && number === 2 ? 1 : 0
  if (wanted.gender !== '' && gender !== '' && gender !== wanted.gender) return 0
  return wanted.gender !== '' && gender === '' ? 1 : 2
}
