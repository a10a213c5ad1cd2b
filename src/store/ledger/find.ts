// Claims by what is known of them.

import { sql, type Kysely, type Selectable, type SelectQueryBuilder } from 'kysely'
import { Failure, type Claim } from '../../model/index.ts'
import type { Adapter } from '../adapter.ts'
import type { ClaimCard, ClaimExtent, ClaimFile, ClaimFilter, ClaimOrder, ClaimPage, Density } from '../ledger-port.ts'
import { given } from '../reading.ts'
import type { ClaimsTable } from '../schema-ledger.ts'
import type { Tables } from '../schema.ts'
import { amongTexts } from './keys.ts'
import { relationsOf } from './relations.ts'

const ORDERS = { articles: 'articles', origins: 'origins_min', event: 'earliest', published: 'published' } as const
/** Stands for an unknown day in an order: after all days that are known. */
const UNKNOWN = ''

type ClaimQuery<T> = SelectQueryBuilder<Tables, 'claims', T>

function narrowed<T>(query: ClaimQuery<T>, filter: ClaimFilter): ClaimQuery<T> {
  const day = filter.by === 'published' ? 'published' : 'earliest'
  const last = filter.by === 'published' ? sql<string>`published` : sql<string>`coalesce(latest, earliest)`
  let q = query
  if (filter.from !== undefined) q = q.where(last, '>=', filter.from)
  if (filter.to !== undefined) q = q.where(day, '<=', filter.to)
  if (filter.entity !== undefined) q = q.where('key', 'in', sql<number>`(select claim from claim_entities where entity = ${filter.entity})`)
  if (filter.origin !== undefined) q = q.where('key', 'in', sql<number>`(select claim from claim_origins where entity = ${filter.origin})`)
  if (filter.act !== undefined) q = q.where('act', '=', filter.act)
  if (filter.category !== undefined) q = q.where('category', '=', filter.category)
  if (filter.origins !== undefined) q = q.where('origins_min', '>=', filter.origins)
  if (filter.denied !== undefined) q = q.where('denied', filter.denied ? '>' : '=', 0)
  if (filter.conflicting !== undefined) q = q.where('conflicting', filter.conflicting ? '>' : '=', 0)
  if (filter.firsts === true) q = q.where('first_since', 'is not', null)
  if (filter.article !== undefined)
    q = q.where(
      'key',
      'in',
      sql<number>`(select r.claim from reports r join accounts a on a.article = r.article where a.id = ${filter.article})`,
    )
  for (const word of filter.words ?? []) {
    const forms = (typeof word === 'string' ? [word] : word).map((form) => `% ${form.replace(/[%_]/g, '')} %`)
    q = q.where((eb) => eb.or(forms.map((form) => eb('words', 'like', form))))
  }
  return q
}

/** See `LedgerStore.claims`. */
export async function claims(
  db: Kysely<Tables>,
  filter: ClaimFilter,
  order: ClaimOrder,
  { limit = 100, after }: ClaimExtent,
): Promise<ClaimPage> {
  const column = ORDERS[order]
  const numeric = order === 'articles' || order === 'origins'
  const value = numeric ? sql<number | string>`${sql.ref(column)}` : sql<number | string>`coalesce(${sql.ref(column)}, ${sql.lit(UNKNOWN)})`
  let query = narrowed(db.selectFrom('claims').selectAll(), filter)
  if (after !== undefined) {
    const [from, id] = cursorOf(after, numeric)
    // Said twice: the first lets the index begin there.
    query = query.where(sql<boolean>`${value} <= ${from} and (${value} < ${from} or id > ${id})`)
  }
  const rows = await query
    .orderBy(value, 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    claims: page.map(card),
    ...(last === undefined ? {} : { next: Buffer.from(JSON.stringify([last[column] ?? UNKNOWN, last.id])).toString('base64url') }),
  }
}

function cursorOf(after: string, numeric: boolean): readonly [number | string, string] {
  try {
    const [value, id] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as [unknown, unknown]
    if (typeof value === (numeric ? 'number' : 'string') && typeof id === 'string') return [value as number | string, id]
  } catch {
    // told below
  }
  throw new Failure('usage', `«${after}» is no place in this list.`, 'Take the cursor that came with the page before, with the same order.')
}

/** See `LedgerStore.cards`. */
export async function cards(adapter: Adapter, db: Kysely<Tables>, ids: readonly string[]): Promise<readonly ClaimCard[]> {
  if (ids.length === 0) return []
  const query = db
    .selectFrom('claims')
    .selectAll()
    .where('id', 'in', amongTexts(adapter, [...new Set(ids)]))
  return (await query.orderBy('id').execute()).map(card)
}

/** Characters of a day that name its stretch. */
const STRETCH = { year: 4, month: 7, day: 10 } as const

/** See `LedgerStore.density`. */
export async function density(db: Kysely<Tables>, filter: ClaimFilter, unit: keyof typeof STRETCH): Promise<readonly Density[]> {
  const stretch = sql<string>`coalesce(substr(earliest, 1, ${sql.lit(STRETCH[unit])}), '')`
  const query = narrowed(db.selectFrom('claims'), filter).select([stretch.as('stretch'), 'category', sql<number>`count(*)`.as('count')])
  const rows = await query.groupBy([stretch, 'category']).orderBy(stretch).orderBy('category').execute()
  return rows.map(({ stretch: of, category, count }) => ({ stretch: of, ...given({ category }), count }))
}

/** See `LedgerStore.countClaims`. */
export async function countClaims(db: Kysely<Tables>, filter: ClaimFilter): Promise<number> {
  const row = await narrowed(db.selectFrom('claims').select(sql<number>`count(*)`.as('count')), filter).executeTakeFirstOrThrow()
  return row.count
}

/** See `LedgerStore.claim`. */
export async function claimFile(db: Kysely<Tables>, id: string): Promise<ClaimFile | undefined> {
  const rows = await db
    .selectFrom('claims')
    .select(['key', 'id', 'data'])
    .where('id', '>=', id)
    .where('id', '<', `${id}\u{ffff}`)
    .orderBy('id')
    .limit(2)
    .execute()
  const row = rows.find((one) => one.id === id) ?? rows[0]
  if (row === undefined) return undefined
  if (rows.length > 1 && row.id !== id)
    throw new Failure('usage', `Several claims begin with «${id}».`, `Write more of the id: ${rows.map((one) => one.id).join(', ')} …`)
  return { claim: JSON.parse(row.data) as Claim, ...(await relationsOf(db, row.key)) }
}

function card(row: Selectable<ClaimsTable>): ClaimCard {
  const { origins, event, reports } = JSON.parse(row.data) as Claim
  const [first] = reports
  return {
    id: row.id,
    gloss: row.gloss,
    ...given({ category: row.category, published: row.published }),
    act: row.act,
    ...(event === undefined ? {} : { event }),
    origins: { list: origins.list, min: origins.min, max: origins.max },
    articles: row.articles,
    reports: row.reports,
    denied: row.denied,
    conflicting: row.conflicting,
    superseded: row.superseded,
    ...(first === undefined ? {} : { first: { id: first.id, article: first.article, content: first.content, certainty: first.certainty } }),
  }
}
