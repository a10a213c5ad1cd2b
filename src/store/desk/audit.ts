// The audit log: who wrote what.

import type { Kysely } from 'kysely'
import type { AuditEntry, DeskStore } from '../desk-port.ts'
import type { Extent } from '../extent.ts'
import type { Tables } from '../schema.ts'
import { moment } from './moment.ts'

/** See `DeskStore.log`. */
export async function log(db: Kysely<Tables>, { from, ...entry }: Parameters<DeskStore['log']>[0]): Promise<void> {
  await db
    .insertInto('audit')
    .values({ ...entry, at: moment(), address: from })
    .execute()
}

/** See `DeskStore.audit`. */
export async function audit(db: Kysely<Tables>, { limit = 100, offset = 0 }: Extent): Promise<readonly AuditEntry[]> {
  const rows = await db.selectFrom('audit').selectAll().orderBy('key', 'desc').limit(limit).offset(offset).execute()
  return rows.map(({ key, address, ...entry }) => ({ n: key, ...entry, from: address }))
}
