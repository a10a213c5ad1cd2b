// A dossier with as many claims as a test asks for: those it has, copied under other ids.

import { sql } from 'kysely'
import type { Store } from '../../src/dossier.ts'
import { sqliteAdapter } from '../../src/store/sqlite/adapter.ts'

/** Fills the list of claims of a dossier in a file up to about `wanted` rows, and tells how many it has then. */
export async function manyClaims(store: Store, wanted: number): Promise<number> {
  const have = await store.ledger.countClaims()
  const [file] = await store.query('select file from pragma_database_list')
  const own = await store.query(`select name from pragma_table_info('claims') where name not in ('key', 'id')`)
  const columns = own.map(({ name }) => name as string).join(', ')
  const times = Math.max(0, Math.floor(wanted / have) - 1)
  const adapter = sqliteAdapter(file?.['file'] as string, true)
  await sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${times})
    insert into claims (id, ${sql.raw(columns)}) select id || '-' || i, ${sql.raw(columns)} from claims, n`.execute(adapter.db)
  await adapter.close()
  return store.ledger.countClaims()
}
