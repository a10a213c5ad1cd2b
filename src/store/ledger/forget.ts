// Forgets articles: what the ledger made of them goes, and what others said with them is marked to be made anew.

import { sql, type Kysely } from 'kysely'
import type { Adapter, Row } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { claimsWith, dropClaims } from './claims.ts'
import { cleared } from './crowding.ts'
import { among } from './keys.ts'
import { tellForgotten } from './memory.ts'

/** Takes articles, by their keys, out of the ledger. Those it does not know are passed over. */
export async function forget(adapter: Adapter, db: Kysely<Tables>, articles: readonly number[]): Promise<void> {
  const own = among(adapter, articles)
  const there = await db.selectFrom('accounts').select(['article', 'own']).where('article', 'in', own).execute()
  if (there.length === 0) return
  const statements = await db.selectFrom('propositions').select(['key', 'place', 'hashes']).where('article', 'in', own).execute()
  const propositions = statements.map(({ key }) => key)
  const claims = await claimsWith(adapter, db, propositions)
  const [theirs, touched] = [among(adapter, propositions), among(adapter, claims)]
  // Statements of their units, of claims that deny or stand against theirs, what denied them, and their copies, whose lineage, and so whose origins, may change.
  await sql`insert into stale (proposition)
    select proposition from reports where claim in ${touched}
    union select u.proposition from units u where u.of_unit in (select of_unit from units where proposition in ${theirs})
    union select maker from marks where a in ${theirs}
    union select r.proposition from reports r join relations x on x.b = r.claim where x.a in ${touched}
    union select r.proposition from reports r join relations x on x.a = r.claim where x.b in ${touched}
    union select p.key from propositions p join copies c on c.b = p.article where c.a in ${own}
    union select p.key from propositions p join copies c on c.a = p.article where c.b in ${own}
    on conflict (proposition) do nothing`.execute(db)
  await dropClaims(adapter, db, claims)
  for (const column of ['a', 'b'] as const) {
    await db.deleteFrom('same_claim').where(column, 'in', theirs).execute()
    await db.deleteFrom('copies').where(column, 'in', own).execute()
  }
  for (const column of ['a', 'b'] as const) await db.deleteFrom('marks').where(column, 'in', theirs).execute()
  for (const table of ['units', 'stale'] as const) await db.deleteFrom(table).where('proposition', 'in', theirs).execute()
  await db.deleteFrom('upstreams').where('article', 'in', own).execute()
  const hashes = statements.flatMap(({ key, place, hashes: of }): Row[] => (JSON.parse(of) as number[]).map((hash) => [hash, place, key]))
  const prints = there.flatMap(({ article, own: of }): Row[] => (JSON.parse(of) as number[]).map((print) => [print, article]))
  await sql`delete from proposition_keys where (hash, place, proposition) in (${adapter.select(['hash', 'place', 'proposition'], hashes)})`.execute(
    db,
  )
  await sql`delete from prints where (print, article) in (${adapter.select(['print', 'article'], prints)})`.execute(db)
  await db.deleteFrom('propositions').where('article', 'in', own).execute()
  await db.deleteFrom('accounts').where('article', 'in', own).execute()
  const again = await cleared(
    adapter,
    db,
    hashes.map(([hash]) => hash as number),
  )
  await adapter.insert(
    db,
    'stale',
    ['proposition'],
    again.map((key) => [key]),
    sql`on conflict (proposition) do nothing`,
  )
  await tellForgotten(db)
}
