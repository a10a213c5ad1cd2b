// Sources: where texts come from, who takes from whom, and what became of what each source said.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import type { KeptLineage, SourceRecord, Taking } from '../ledger-port.ts'
import { given } from '../reading.ts'
import type { Extent } from '../extent.ts'
import type { Tables } from '../schema.ts'
import { among } from './keys.ts'

/** See `LedgerWork.putLineages`. */
export async function putLineages(adapter: Adapter, db: Kysely<Tables>, lineages: readonly KeptLineage[]): Promise<readonly number[]> {
  const own = among(
    adapter,
    lineages.map(({ article }) => article),
  )
  await db.deleteFrom('upstreams').where('article', 'in', own).execute()
  const rows = lineages.flatMap(({ article, upstream }) =>
    upstream.map(({ entity, certainty, evidence }, n): Row => [article, n, entity, certainty, JSON.stringify(evidence)]),
  )
  await adapter.insert(db, 'upstreams', ['article', 'n', 'entity', 'certainty', 'evidence'], rows)
  const named = lineages.map(({ article, family, agency }): Row => [article, family, agency ?? null])
  const columns = ['article', 'family', 'agency'] as const
  const changed = await sql<{ article: number }>`with named (article, family, agency) as (${adapter.select(columns, named)})
    update accounts set family = named.family, agency = named.agency from named where accounts.article = named.article
      and (accounts.family is null or accounts.family <> named.family or coalesce(accounts.agency, '') <> coalesce(named.agency, ''))
    returning accounts.article`.execute(db)
  return changed.rows.map(({ article }) => article)
}

/** See `LedgerWork.lineages`. */
export async function lineages(
  adapter: Adapter,
  db: Kysely<Tables>,
  articles: readonly number[],
): Promise<ReadonlyMap<number, Partial<Pick<KeptLineage, 'family' | 'agency'>>>> {
  const query = db.selectFrom('accounts').select(['article', 'family', 'agency'])
  const rows = await query.where('article', 'in', among(adapter, articles)).execute()
  return new Map(rows.map(({ article, family, agency }) => [article, given({ family, agency })]))
}

/** See `LedgerStore.takings`. */
export async function takings(db: Kysely<Tables>, { limit = 100, offset = 0 }: Extent): Promise<readonly Taking[]> {
  const { rows } = await sql<Taking>`select a.outlet as outlet, u.entity as "from", count(*) as articles,
      sum(case when u.certainty = 'stated' then 1 else 0 end) as credited
    from upstreams u join articles a on a.key = u.article
    where a.outlet is not null and u.certainty <> 'possible' and u.entity <> a.outlet
    group by a.outlet, u.entity order by 3 desc, a.outlet, u.entity limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** See `LedgerStore.sources`. */
export async function sources(db: Kysely<Tables>, { limit = 100, offset = 0 }: Extent): Promise<readonly SourceRecord[]> {
  const { rows } = await sql<SourceRecord>`select o.entity as source, count(*) as claims,
      sum(case when c.origins_min >= 2 then 1 else 0 end) as corroborated, sum(case when c.denied > 0 then 1 else 0 end) as denied,
      sum(case when c.conflicting > 0 then 1 else 0 end) as conflicting, sum(case when c.superseded > 0 then 1 else 0 end) as superseded
    from claim_origins o join claims c on c.key = o.claim
    group by o.entity order by 2 desc, o.entity limit ${limit} offset ${offset}`.execute(db)
  return rows
}
