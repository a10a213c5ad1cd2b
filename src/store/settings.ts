// Settings of a dossier, each a JSON value under a name.

import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** The setting `name`, or `undefined`. */
export async function settingOf(db: Kysely<Tables>, name: string): Promise<unknown> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
  return row === undefined ? undefined : (JSON.parse(row.value) as unknown)
}

/** Sets `name`; `undefined` removes it. */
export async function setSetting(db: Kysely<Tables>, name: string, value: unknown): Promise<void> {
  if (value === undefined) await db.deleteFrom('settings').where('name', '=', name).execute()
  else {
    const json = JSON.stringify(value)
    await db
      .insertInto('settings')
      .values({ name, value: json })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: json }))
      .execute()
  }
}
