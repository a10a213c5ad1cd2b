// The revision of a ledger: another after whatever changed it.

import { sql, type Kysely } from 'kysely'
import type { Tables } from '../schema.ts'

/** Name of the setting that is another after every work on the ledger. */
const REVISION = 'isnad.ledger'

/** Says that the ledger is another. */
export async function revise(db: Kysely<Tables>): Promise<void> {
  await sql`insert into settings (name, value) values (${REVISION}, '1')
    on conflict (name) do update set value = cast(cast(settings.value as integer) + 1 as text)`.execute(db)
}

/** See `LedgerStore.revision`. */
export async function revision(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ done: string | null; stale: number }>`select (select value from settings where name = ${REVISION}) as done,
    (select count(*) from stale) as stale`.execute(db)
  return `${rows[0]?.done ?? '0'}.${rows[0]?.stale ?? 0}`
}
