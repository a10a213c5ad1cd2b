// The gazetteer: every listed entity by id, and who held which office of which state when.

import { details, ids, names, types } from '../generated/gazetteer/entities.ts'
import type { MentionType } from '../model/annotation.ts'
import type { Entity } from './entity.ts'
import { ownNames } from './own.ts'

/** A row of the gazetteer as listed; rows are known by their number, and an entity is made of one only when somebody asks. */
export interface Listing {
  readonly id: string
  readonly type: MentionType
  /** ISO 3166-1 alpha-2, or ''. */
  readonly country: string
  readonly from: string
  readonly to: string
  readonly roles: readonly string[]
}

const idOf = ids.split('\n')
const typeOf = types.split('\n') as MentionType[]
const made: (Listing | undefined)[] = []
let detailsOf: string[] | undefined
let rowOf: Map<string, number> | undefined
const entities = new Map<string, Entity>()
const namesOf = new Map<string, string[]>()

/** How many rows the gazetteer has. */
export const listed: number = idOf.length

/** The row with this number; negative numbers are entries of own names. */
export function listingAt(row: number): Listing {
  if (row < 0) return ownListing(row)
  const known = made[row]
  if (known !== undefined) return known
  const [country = '', from = '', to = '', roles = ''] = detailAt(row).split('\t')
  const listing: Listing = {
    id: idOf[row] as string,
    type: typeOf[row] as MentionType,
    country,
    from,
    to,
    roles: roles === '' ? [] : roles.split('|'),
  }
  made[row] = listing
  return listing
}

/** Type of the row with this number. */
export function typeAt(row: number): MentionType {
  return typeOf[row] as MentionType
}

/** Country of the row with this number, '' when it has none. */
export function countryAt(row: number): string {
  const detail = detailAt(row)
  return detail.slice(0, detail.indexOf('\t'))
}

/** All names in the language with this code: a line a row, the row's own name first, separated by «|». */
export function allNames(code: string): string {
  return names[code] ?? ''
}

/** Names of each row in the language with this code, the row's own first, separated by «|»; '' where it has none. */
export function namesIn(code: string): readonly string[] {
  let lines = namesOf.get(code)
  if (lines === undefined) namesOf.set(code, (lines = (names[code] ?? '').split('\n')))
  return lines
}

/** The entity with this id, or undefined when neither the gazetteer nor the own names list one. */
export function entityOf(id: string): Entity | undefined {
  const known = entities.get(id)
  if (known !== undefined) return known
  const row = rowWith(id)
  if (row === undefined) return ownNames()?.get(id)
  const { type, country, from, to, roles } = listingAt(row)
  const own = Object.fromEntries(Object.keys(names).map((code) => [code, (namesIn(code)[row] ?? '').split('|')[0] ?? '']))
  const entity: Entity = { id, type, names: own, country: country || undefined, from: from || undefined, to: to || undefined, roles }
  entities.set(id, entity)
  return entity
}

function rowWith(id: string): number | undefined {
  if (rowOf === undefined) {
    rowOf = new Map()
    for (let row = idOf.length - 1; row >= 0; row--) rowOf.set(idOf[row] as string, row)
  }
  return rowOf.get(id)
}

/** An own name of a listed entity means that entity. */
function ownListing(entry: number): Listing {
  const own = ownNames()?.at(entry)
  if (own === undefined) throw new Error(`no own name has entry ${entry}`)
  const row = rowWith(own.id)
  if (row !== undefined) return listingAt(row)
  const { id, type, country = '', from = '', to = '', roles } = own
  return { id, type, country, from, to, roles }
}

let holders: Map<string, Listing[]> | undefined

/**
 * Who held `role` for `country` (ISO code) on `date` (`YYYY-MM-DD` or shorter), by the listed years; the one who came last
 * when several fit, undefined when none does. A holder without dates fits only when nobody else does.
 */
export function holderOf(role: string, country: string, date: string | undefined): Entity | undefined {
  holders ??= holdersByOffice()
  const day = date ?? '9999'
  let best: Listing | undefined
  for (const listing of holders.get(`${country} ${role}`) ?? []) {
    if (wasThere(listing, day) && (best === undefined || isSurer(listing, best))) best = listing
  }
  return best === undefined ? undefined : entityOf(best.id)
}

/** Who held one office only is surer than who held several in the years listed, then who came later. */
function isSurer(a: Listing, b: Listing): boolean {
  const single = Number(a.roles.length === 1 && a.from !== '') - Number(b.roles.length === 1 && b.from !== '')
  return single === 0 ? a.from > b.from : single > 0
}

/** Whether `day` lies in the listed years; unknown ends are open. */
export function wasThere(listing: Listing, day: string): boolean {
  return (
    (listing.from === '' || day.slice(0, listing.from.length) >= listing.from) &&
    (listing.to === '' || day.slice(0, listing.to.length) <= listing.to)
  )
}

function holdersByOffice(): Map<string, Listing[]> {
  const offices = new Map<string, Listing[]>()
  for (let row = 0; row < listed; row++) {
    if (typeAt(row) !== 'PERSON') continue
    const listing = listingAt(row)
    if (listing.country === '') continue
    for (const role of listing.roles) {
      const key = `${listing.country} ${role}`
      const list = offices.get(key)
      if (list === undefined) offices.set(key, [listing])
      else list.push(listing)
    }
  }
  return offices
}

function detailAt(row: number): string {
  detailsOf ??= details.split('\n')
  return detailsOf[row] as string
}
