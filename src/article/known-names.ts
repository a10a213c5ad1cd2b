// Names that an article's head is made of: agencies, outlets and places, by their letters alone.

import { lazy } from '../entities/index.ts'
import { packed } from '../generated/indexes/known-names.ts'

/** What a name in a head stands for. */
export interface KnownName {
  readonly id: string
  readonly kind: 'agency' | 'outlet' | 'place'
  /** The name to show for an outlet. */
  readonly label: string
  /** A state, as against a city: a state alone before a dash is seldom a dateline. */
  readonly state?: true
}

/** Names by {@link lettersOf} their folded form. */
export interface KnownNames {
  /** Of two alike an agency wins over a place, a place over an outlet: «الرياض» is a city. */
  get(letters: string): KnownName | undefined
  /** Of two alike an outlet wins: «الرياض» in quotation marks is a newspaper. */
  outlet(letters: string): KnownName | undefined
}

/** Names as they are packed: each once as «id TAB kind TAB label TAB state», and by letters the number of the name. */
export interface PackedKnownNames {
  readonly list: readonly string[]
  readonly names: Readonly<Record<string, number>>
  readonly outlets: Readonly<Record<string, number>>
}

/** Agencies, outlets and places of the gazetteer. */
export const knownNames: () => KnownNames = lazy(() => {
  const { list, names, outlets } = JSON.parse(packed) as PackedKnownNames
  const named = (by: Readonly<Record<string, number>>, letters: string): KnownName | undefined =>
    Object.hasOwn(by, letters) ? unpacked(list[by[letters] as number] as string) : undefined
  return { get: (letters) => named(names, letters), outlet: (letters) => named(outlets, letters) ?? named(names, letters) }
})

function unpacked(line: string): KnownName {
  const [id, kind, label, state] = line.split('\t') as [string, KnownName['kind'], string, string]
  return { id, kind, label, ...(state === '' ? {} : { state: true }) }
}
