// Claims by what is known of them.

import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import { reportOf } from '../../ledger/claims/index.ts'
import { Failure, type Claim, type SameClaim, type Statement } from '../../model/index.ts'
import type { Adapter } from '../adapter.ts'
import type { ClaimCard, ClaimExtent, ClaimFile, ClaimFilter, ClaimOrder, ClaimPage, Density } from '../ledger-port.ts'
import { given } from '../reading.ts'
import type { Tables } from '../schema.ts'
import type { ClaimsTable } from '../schema-ledger.ts'
import { CARD, cardOf } from './card.ts'
import type { Cards } from './cards.ts'
import type { ClaimParts } from './claims.ts'
import { amongTexts } from './keys.ts'
import { narrower, ORDERED } from './narrow.ts'
import { relationsOf } from './relations.ts'

/** See `LedgerStore.claims`. Which claims are shown is known before any of them is read. */
export async function claims(
  adapter: Adapter,
  db: Kysely<Tables>,
  shown: Cards,
  filter: ClaimFilter,
  order: ClaimOrder,
  { limit = 100, after }: ClaimExtent,
): Promise<ClaimPage> {
  const [value, newest] = [ORDERED[order], ORDERED.published]
  const narrow = await narrower(adapter, db, filter)
  const query = narrow(db.selectFrom('claims').select(['key', 'id', value.as('value'), newest.as('newest')]))
  const found: { readonly key: number; readonly id: string; readonly value: number | string; readonly newest: number | string }[] = []
  // Each stretch begins where an index leads to at once: what comes before it is not gone through.
  for (const { where, by } of stretches(order, after)) {
    const open = limit + 1 - found.length
    if (open <= 0) break
    let q = where === undefined ? query : query.where(where)
    for (const column of by) q = q.orderBy(column, 'desc')
    found.push(...(await q.orderBy('id').limit(open).execute()))
  }
  const page = found.slice(0, limit)
  const last = found.length > limit ? page.at(-1) : undefined
  return {
    claims: await shown.of(
      db,
      page.map(({ key }) => key),
    ),
    ...(last === undefined ? {} : { next: Buffer.from(JSON.stringify([last.value, last.newest, last.id])).toString('base64url') }),
  }
}

/** A stretch of a list, and what it is in the order of before the id: all in it that is alike is left out, as no index is known to be in the order of that. */
interface Stretch {
  readonly where?: RawBuilder<boolean>
  readonly by: readonly RawBuilder<number | string>[]
}

/** What comes behind a place in a list, or all of the list, stretch by stretch. */
function stretches(order: ClaimOrder, after: string | undefined): readonly Stretch[] {
  const [value, newest] = [ORDERED[order], ORDERED.published]
  const by = order === 'published' ? [newest] : [value, newest]
  if (after === undefined) return [{ by }]
  const [from, day, id] = cursorOf(after, order === 'articles' || order === 'origins')
  const here = order === 'published' ? sql<boolean>`true` : sql<boolean>`${value} = ${from}`
  return [
    { where: sql<boolean>`${here} and ${newest} = ${day} and id > ${id}`, by: [] },
    { where: sql<boolean>`${here} and ${newest} < ${day}`, by: [newest] },
    ...(order === 'published' ? [] : [{ where: sql<boolean>`${value} < ${from}`, by }]),
  ]
}

function cursorOf(after: string, numeric: boolean): readonly [value: number | string, newest: string, id: string] {
  try {
    const [value, newest, id] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as [unknown, unknown, unknown]
    if (typeof value === (numeric ? 'number' : 'string') && typeof newest === 'string' && typeof id === 'string')
      return [value as number | string, newest, id]
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
    .select(CARD)
    .where('id', 'in', amongTexts(adapter, [...new Set(ids)]))
  return (await query.orderBy('id').execute()).map(cardOf)
}

/** Characters of a day that name its stretch. */
const STRETCH = { year: 4, month: 7, day: 10 } as const

/** See `LedgerStore.density`. */
export async function density(
  adapter: Adapter,
  db: Kysely<Tables>,
  filter: ClaimFilter,
  unit: keyof typeof STRETCH,
): Promise<readonly Density[]> {
  const narrow = await narrower(adapter, db, filter)
  // Counted by day first, in the order of an index, and the days put together: claims are many, days few.
  const days = narrow(db.selectFrom('claims').select(['earliest', 'category', sql<number>`count(*)`.as('n')])).groupBy([
    'earliest',
    'category',
  ])
  const stretch = sql<string>`coalesce(substr(earliest, 1, ${sql.lit(STRETCH[unit])}), '')`
  const query = db.selectFrom(days.as('days')).select([stretch.as('stretch'), 'category', sql<number>`cast(sum(n) as integer)`.as('count')])
  const rows = await query.groupBy([stretch, 'category']).orderBy(stretch).orderBy('category').execute()
  return rows.map(({ stretch: of, category, count }) => ({ stretch: of, ...given({ category }), count }))
}

/** See `LedgerStore.countClaims`. */
export async function countClaims(adapter: Adapter, db: Kysely<Tables>, filter: ClaimFilter): Promise<number> {
  const narrow = await narrower(adapter, db, filter)
  const row = await narrow(db.selectFrom('claims').select(sql<number>`count(*)`.as('count'))).executeTakeFirstOrThrow()
  return row.count
}

/** See `LedgerStore.claim`. */
export async function claimFile(db: Kysely<Tables>, id: string): Promise<ClaimFile | undefined> {
  const rows = await db
    .selectFrom('claims')
    .select(['key', 'id', 'gloss', 'category', 'data'])
    .where('id', '>=', id)
    .where('id', '<', `${id}\u{ffff}`)
    .orderBy('id')
    .limit(2)
    .execute()
  const row = rows.find((one) => one.id === id) ?? rows[0]
  if (row === undefined) return undefined
  if (rows.length > 1 && row.id !== id)
    throw new Failure('usage', `Several claims begin with «${id}».`, `Write more of the id: ${rows.map((one) => one.id).join(', ')} …`)
  return { claim: await claimFrom(db, row), ...(await relationsOf(db, row.key)) }
}

async function claimFrom(
  db: Kysely<Tables>,
  { key, id, gloss, category, data }: Pick<Selectable<ClaimsTable>, 'key' | 'id' | 'gloss' | 'category' | 'data'>,
): Promise<Claim> {
  const statements = await db
    .selectFrom('reports')
    .innerJoin('propositions', 'propositions.key', 'reports.proposition')
    .innerJoin('articles', 'articles.key', 'reports.article')
    .select(['propositions.id', 'propositions.data', 'articles.id as article', 'articles.published'])
    .where('reports.claim', '=', key)
    .orderBy('reports.n')
    .execute()
  const own = sql`(select proposition from reports where claim = ${key})`
  const { rows } = await sql<SameClaim>`select x.id as a, y.id as b, s.reason as rule, s.score
    from same_claim s join propositions x on x.key = s.a join propositions y on y.key = s.b where s.a in ${own} and s.b in ${own}`.execute(
    db,
  )
  const { origins, drift, entities, firstSince, event } = JSON.parse(data) as ClaimParts
  return {
    id,
    gloss,
    ...given({ category }),
    reports: statements.map(({ data: said, published, ...of }) =>
      reportOf({ ...(JSON.parse(said) as Statement), ...of }, published ?? undefined),
    ),
    origins,
    because: rows.map(({ a, b, rule, score }) => ({ a, b, rule, score })).sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1)),
    drift,
    entities,
    ...given({ firstSince, event }),
  }
}
