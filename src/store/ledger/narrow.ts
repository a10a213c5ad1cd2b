// The filter of a list of claims as SQL: what the lists' own indexes hold, and lists of keys for names and words.

import { sql, type Kysely, type RawBuilder, type SelectQueryBuilder } from 'kysely'
import type { Adapter } from '../adapter.ts'
import type { ClaimFilter, ClaimOrder } from '../ledger-port.ts'
import type { Tables } from '../schema.ts'

/** A query over claims that may be narrowed. */
export type ClaimQuery<T> = SelectQueryBuilder<Tables, 'claims', T>

/** So few claims are put in order when they are asked for; for more the list is gone along, and each claim of it looked up among them. */
const FEW = 1000

/** What each order goes by; unknown days stand after all others. */
export const ORDERED: Readonly<Record<ClaimOrder, RawBuilder<number | string>>> = {
  articles: sql`articles`,
  origins: sql`origins_min`,
  event: sql`coalesce(earliest, '')`,
  published: sql`coalesce(published, '')`,
}

/** Narrows queries to what `filter` means. Asks first how many claims names and words leave, as the fewest are the way to all. */
export async function narrower(
  adapter: Adapter,
  db: Kysely<Tables>,
  filter: ClaimFilter,
): Promise<<T>(query: ClaimQuery<T>) => ClaimQuery<T>> {
  const lists = listed(adapter, filter)
  const all = [...lists, ...shortLists(filter)]
  const sizes = await Promise.all(all.map((list) => sizeOf(db, list)))
  const least = sizes.indexOf(Math.min(...sizes))
  return (query) => {
    let q = plain(query, filter)
    for (const [i, list] of all.entries()) {
      const leads = i === least && (sizes[i] as number) <= FEW
      // What a column says as well need not be looked for in a list.
      if (!leads && i >= lists.length) continue
      // A sum is in no index: the list leads nowhere, it is only looked into.
      q = q.where(leads ? sql<boolean>`claims.key in (${list})` : sql<boolean>`claims.key + 0 in (${list})`)
    }
    return q
  }
}

/** Lists of keys: of each that is given the claim must be in. */
function listed(adapter: Adapter, { entity, origin, article, words }: ClaimFilter): readonly RawBuilder<unknown>[] {
  return [
    ...(entity === undefined ? [] : [sql`select claim from claim_entities where entity = ${entity}`]),
    ...(origin === undefined ? [] : [sql`select claim from claim_origins where entity = ${origin}`]),
    ...(article === undefined ? [] : [sql`select r.claim from reports r join accounts a on a.article = r.article where a.id = ${article}`]),
    ...(words === undefined || words.length === 0
      ? []
      : [adapter.claimWords.having(words.map((word) => (typeof word === 'string' ? [word] : word)))]),
  ]
}

/** What few claims are, from indexes of these alone: otherwise the whole list of an order is gone along to find them. */
function shortLists({ denied, conflicting, origins }: ClaimFilter): readonly RawBuilder<unknown>[] {
  return [
    ...(denied === true ? [sql`select key from claims where denied > 0`] : []),
    ...(conflicting === true ? [sql`select key from claims where conflicting > 0`] : []),
    ...(origins !== undefined && origins > 1 ? [sql`select key from claims where origins_min > 1`] : []),
  ]
}

async function sizeOf(db: Kysely<Tables>, list: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ size: number }>`select count(*) as size from (${list} limit ${sql.lit(FEW + 1)}) x`.execute(db)
  return rows[0]?.size ?? 0
}

/** What columns of the claim itself say. Numbers stand in the query so that indexes over few claims are known to hold them. */
function plain<T>(query: ClaimQuery<T>, filter: ClaimFilter): ClaimQuery<T> {
  const isPublished = filter.by === 'published'
  const day = isPublished ? ORDERED.published : ORDERED.event
  let q = query
  if (filter.from !== undefined) {
    q = q.where(isPublished ? sql<boolean>`published >= ${filter.from}` : sql<boolean>`coalesce(latest, earliest) >= ${filter.from}`)
    // No day is unknown that is not before it: said once more in the order's own words, the list ends there.
    if (isPublished) q = q.where(sql<boolean>`${day} >= ${filter.from}`)
  }
  if (filter.to !== undefined) q = q.where(sql<boolean>`${day} <= ${filter.to} and ${day} > ''`)
  if (filter.act !== undefined) q = q.where('act', '=', filter.act)
  if (filter.category !== undefined) q = q.where('category', '=', filter.category)
  if (filter.origins !== undefined) q = q.where(sql<boolean>`origins_min >= ${sql.lit(filter.origins)}`)
  if (filter.denied !== undefined) q = q.where(filter.denied ? sql<boolean>`denied > 0` : sql<boolean>`denied = 0`)
  if (filter.conflicting !== undefined) q = q.where(filter.conflicting ? sql<boolean>`conflicting > 0` : sql<boolean>`conflicting = 0`)
  if (filter.origins !== undefined && filter.origins > 1) q = q.where(sql<boolean>`origins_min > 1`)
  if (filter.firsts === true) q = q.where('first_since', 'is not', null)
  return q
}
