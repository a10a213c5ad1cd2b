// Names that an article's head is made of: agencies, outlets and places, by their letters alone.

import { lazy, linesOf, ownNames, type Entity, type OwnNames, type PackedTable } from '../entities/index.ts'
import { packed } from '../generated/indexes/known-names.ts'
import type { FoldTable } from '../text/index.ts'
import { lettersOf } from './letters.ts'
import { foldedPart } from './wording.ts'

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

/** Names as they are packed: by letters «id TAB kind TAB label TAB state». */
export interface PackedKnownNames {
  readonly names: PackedTable
  readonly outlets: PackedTable
}

/** Agencies, outlets and places of the gazetteer, after those of the own names in force. */
export function knownNames(table: FoldTable): KnownNames {
  const own = ownNames()
  if (own === undefined) return listedNames()
  let all = withOwn.get(own)
  if (all === undefined) withOwn.set(own, (all = beside(own, table, listedNames())))
  return all
}

const withOwn = new WeakMap<OwnNames, KnownNames>()

function beside(own: OwnNames, table: FoldTable, listed: KnownNames): KnownNames {
  const named = new Map<string, KnownName>()
  for (const [form, { id, type, roles, names }] of own.forms()) {
    const kind = kindOf(type, roles)
    const letters = lettersOf(foldedPart(form, table))
    if (kind !== undefined && letters.length > 1) named.set(letters, { id, kind, label: Object.values(names)[0] ?? form })
  }
  return { get: (letters) => named.get(letters) ?? listed.get(letters), outlet: (letters) => named.get(letters) ?? listed.outlet(letters) }
}

function kindOf(type: Entity['type'], roles: readonly string[]): KnownName['kind'] | undefined {
  if (type === 'GPE') return 'place'
  return roles.includes('news-agency') ? 'agency' : roles.includes('outlet') ? 'outlet' : undefined
}

const listedNames: () => KnownNames = lazy(() => {
  const { names, outlets }: PackedKnownNames = packed()
  const named = (by: PackedTable, letters: string): KnownName | undefined => {
    const [line] = linesOf(by, letters)
    return line === undefined ? undefined : unpacked(line)
  }
  return { get: (letters) => named(names, letters), outlet: (letters) => named(outlets, letters) ?? named(names, letters) }
})

function unpacked(line: string): KnownName {
  const [id, kind, label, state] = line.split('\t') as [string, KnownName['kind'], string, string]
  return { id, kind, label, ...(state === '' ? {} : { state: true }) }
}
