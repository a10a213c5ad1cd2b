// States: ids, ISO codes, adjectives and capitals, as listed.

import { rows, type Row } from '../generated/gazetteer/states.ts'

/** A state or territory of the list. */
export interface State {
  readonly id: string
  /** ISO 3166-1 alpha-2, or undefined for past and unrecognised states. */
  readonly iso: string | undefined
  /** How ids of its institutions begin: `us`, `south-korean`. */
  readonly stem: string
  /** Id of the capital. */
  readonly capital: string | undefined
  /** Cell of the named column; '' when empty. */
  cell(column: string): string
}

const STEMS: Readonly<Record<string, string>> = { 'united-states': 'us' }

/** Every listed state. */
export const states: readonly State[] = rows.map((row) => ({
  id: row.id,
  iso: row.iso2 || undefined,
  stem:
    STEMS[row.id] ??
    (row.en_adj
      .split('|', 1)
      .join('')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-') ||
      row.id),
  capital: row.capital || undefined,
  cell: (column) => (column in row ? row[column as keyof Row] : ''),
}))

const byId = new Map(states.map((state) => [state.id, state]))
const byIso = new Map(states.filter((state) => state.iso !== undefined).map((state) => [state.iso as string, state]))
// Past states first, so that the present one of a capital wins.
const byCapital = new Map(
  [...states]
    .sort((a, b) => Number(a.iso !== undefined) - Number(b.iso !== undefined))
    .filter((state) => state.capital !== undefined)
    .map((state) => [state.capital as string, state]),
)

/** The state with this id or ISO code. */
export function stateOf(idOrIso: string): State | undefined {
  return byId.get(idOrIso) ?? byIso.get(idOrIso)
}

/** The state whose capital has this id. */
export function stateOfCapital(id: string): State | undefined {
  return byCapital.get(id)
}
