// The gazetteer: every listed entity by id, and who held which office of which state when.

import { cells, columns } from '../generated/gazetteer/entities.ts'
import type { MentionType } from '../model/annotation.ts'
import type { Entity } from './entity.ts'
import { states } from './states.ts'

/** A row of the gazetteer as listed: the entity is made of it only when somebody asks. */
export interface Listing {
  readonly id: string
  readonly type: MentionType
  /** Cell of the named column, '' when empty. */
  cell(column: string): string
}

const at: Readonly<Record<string, number>> = Object.fromEntries(columns.map((name, i) => [name, i]))
/** Codes of the languages that the lists have names in: columns that have aliases beside them. */
const codes: readonly string[] = columns.filter((name) => columns.includes(`${name}_aliases`))
const ID = at['id'] as number
const TYPE = at['type'] as number

/** Every listed row, states first, then places before everything that may be named after them. */
export const listings: readonly Listing[] = [
  ...states.map((state): Listing => ({ id: state.id, type: 'GPE', cell: (column) => state.cell(column) })),
  ...cells.map((row): Listing => ({ id: row[ID] as string, type: row[TYPE] as MentionType, cell: (column) => row[at[column] as number] ?? '' })),
]

const rowOf = new Map<string, Listing>()
for (const listing of listings) if (!rowOf.has(listing.id)) rowOf.set(listing.id, listing)
const made = new Map<string, Entity>()

/** The entity with this id, or undefined when the gazetteer lists none. */
export function entityOf(id: string): Entity | undefined {
  const known = made.get(id)
  if (known !== undefined) return known
  const listing = rowOf.get(id)
  if (listing === undefined) return undefined
  const text = (column: string): string | undefined => listing.cell(column) || undefined
  const roles = text('role')?.split('|') ?? []
  const entity: Entity = {
    id, type: listing.type, names: Object.fromEntries(codes.map((code) => [code, listing.cell(code)])),
    country: text('country'), from: text('from'), to: text('to'), roles,
  }
  made.set(id, entity)
  return entity
}

let holders: Map<string, Listing[]> | undefined

/**
 * Who held `role` for `country` (ISO code) on `date` (`YYYY-MM-DD` or shorter), by the listed years; the one who came last
 * when several fit, undefined when none does. A holder without dates fits only when nobody else does.
 */
export function holderOf(role: string, country: string, date: string | undefined): Entity | undefined {
  if (holders === undefined) {
    holders = new Map()
    for (const listing of listings) {
      if (listing.type !== 'PERSON' || listing.cell('country') === '') continue
      for (const one of listing.cell('role').split('|')) {
        const key = `${listing.cell('country')} ${one}`
        const list = holders.get(key)
        if (list === undefined) holders.set(key, [listing])
        else list.push(listing)
      }
    }
  }
  const day = date ?? '9999'
  let best: Listing | undefined
  let bestFrom = ''
  for (const listing of holders.get(`${country} ${role}`) ?? []) {
    const from = listing.cell('from')
    const to = listing.cell('to')
    if (from !== '' && day.slice(0, from.length) < from) continue
    if (to !== '' && day.slice(0, to.length) > to) continue
    if (best !== undefined && from <= bestFrom) continue
    best = listing
    bestFrom = from
  }
  return best === undefined ? undefined : entityOf(best.id)
}
