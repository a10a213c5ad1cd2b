// Keys: sessions of browsers and tokens of programs, each by the SHA-256 of its secret.

import type { Kysely } from 'kysely'
import type { DeskStore, KeyInfo, Role, User } from '../desk-port.ts'
import type { Tables } from '../schema.ts'
import { moment } from './moment.ts'

/** See `DeskStore.putKey`. Those that ran out go on the way. */
export async function putKey(db: Kysely<Tables>, { hash, kind, user, words, ends }: Parameters<DeskStore['putKey']>[0]): Promise<void> {
  await db.deleteFrom('access_keys').where('ends', '<', moment()).execute()
  await db
    .insertInto('access_keys')
    .values({ hash, kind, holder: user, words: words ?? null, made: moment(), ends: ends ?? null })
    .execute()
}

/** See `DeskStore.holder`. */
export async function holder(
  db: Kysely<Tables>,
  hash: string,
  kind: KeyInfo['kind'],
): Promise<(User & { readonly ends?: string }) | undefined> {
  const row = await db
    .selectFrom('access_keys as k')
    .innerJoin('users as u', 'u.name', 'k.holder')
    .select(['u.name', 'u.role', 'u.since', 'k.ends'])
    .where('k.hash', '=', hash)
    .where('k.kind', '=', kind)
    .executeTakeFirst()
  if (row === undefined || (row.ends !== null && row.ends <= moment())) return undefined
  const { name, role, since, ends } = row
  return { name, role: role as Role, since, ...(ends === null ? {} : { ends }) }
}

/** See `DeskStore.keys`. */
export async function keys(db: Kysely<Tables>, name: string | undefined): Promise<readonly KeyInfo[]> {
  const query = db.selectFrom('access_keys').selectAll().orderBy('made')
  const rows = await (name === undefined ? query : query.where('holder', '=', name)).execute()
  return rows.map(({ hash, kind, holder: user, words, made, ends }) => ({
    id: hash.slice(0, 8),
    kind: kind as KeyInfo['kind'],
    user,
    made,
    ...(words === null ? {} : { words }),
    ...(ends === null ? {} : { ends }),
  }))
}

/** See `DeskStore.dropKey`. */
export async function dropKey(db: Kysely<Tables>, hash: string): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('access_keys').where('hash', '>=', hash).where('hash', '<', `${hash}~`).executeTakeFirst()
  return Number(numDeletedRows)
}
