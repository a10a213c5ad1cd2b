// Users and the hashes of their passwords.

import type { Kysely } from 'kysely'
import type { Role, User } from '../desk-port.ts'
import type { Tables } from '../schema.ts'
import { moment } from './moment.ts'

/** See `DeskStore.users`. */
export async function users(db: Kysely<Tables>): Promise<readonly User[]> {
  const rows = await db.selectFrom('users').select(['name', 'role', 'since']).orderBy('name').execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

/** See `DeskStore.user`. */
export async function user(db: Kysely<Tables>, name: string): Promise<(User & { readonly hash: string }) | undefined> {
  const row = await db.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst()
  return row === undefined ? undefined : { ...row, role: row.role as Role }
}

/** See `DeskStore.putUser`. */
export async function putUser(db: Kysely<Tables>, name: string, role: Role, hash: string): Promise<void> {
  await db
    .insertInto('users')
    .values({ name, role, hash, since: moment() })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ role, hash }))
    .execute()
  await db.deleteFrom('access_keys').where('holder', '=', name).execute()
}

/** See `DeskStore.removeUser`. */
export async function removeUser(db: Kysely<Tables>, name: string): Promise<boolean> {
  await db.deleteFrom('access_keys').where('holder', '=', name).execute()
  const { numDeletedRows } = await db.deleteFrom('users').where('name', '=', name).executeTakeFirst()
  return numDeletedRows > 0n
}
