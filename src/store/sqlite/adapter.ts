// A dossier in one SQLite file, through libsql: WAL, so that one writes while others read.

import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, sql, type Transaction } from 'kysely'
import Database from 'libsql'
import { Failure } from '../../model/index.ts'
import type { Adapter, Row } from '../adapter.ts'
import type { Tables } from '../schema.ts'
import { SharedSqliteDialect } from './driver.ts'
import { createClaimWords, sqliteClaimWords } from './claim-words.ts'
import { sqliteFailure } from './failure.ts'
import { rowsFromJson } from './rows.ts'
import { createSearch, dropSearch, sqliteSearch } from './search.ts'
import { remembering } from './statements.ts'

/** How long to wait for another process that writes. */
const PATIENCE_MS = 60_000

/** Opens the file at `path`, made when absent unless `mustExist`. @throws {Failure} */
export function sqliteAdapter(path: string, mustExist: boolean): Adapter {
  if (mustExist && path !== ':memory:' && !existsSync(path))
    throw new Failure('not-found', `There is no dossier at ${path}.`, 'Name another file, or add an article to make one.')
  const file = opened(path)
  const db = new Kysely<Tables>({ dialect: new SharedSqliteDialect({ database: remembering(file) }) })
  const transaction = async <T>(readOnly: boolean, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> => {
    try {
      return await db
        .transaction()
        .setAccessMode(readOnly ? 'read only' : 'read write')
        .execute(work)
    } catch (error) {
      throw sqliteFailure(error, path)
    }
  }
  return {
    db,
    parts: { key: 'integer primary key', ordered: 'without rowid', newest: 'desc', createSearch, dropSearch, createClaimWords },
    search: sqliteSearch,
    claimWords: sqliteClaimWords,
    select: (columns: readonly string[], rows: readonly Row[]) => rowsFromJson(columns.length, rows),
    numbers: (values) => sql`select value from json_each(${`[${values.join()}]`})`,
    gathered: (column) => sql`group_concat(${sql.ref(column)})`,
    now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
    locksRows: false,
    // A transaction that writes is alone from its beginning.
    alone: () => Promise.resolve(),
    write: (work) => transaction(false, work),
    read: (work) => transaction(true, work),
    async query(text, parameters): Promise<readonly Record<string, unknown>[]> {
      return await transaction(true, async () => {
        file.exec('pragma query_only = on')
        try {
          return await Promise.resolve(file.prepare(text).all([...parameters]) as Record<string, unknown>[])
        } finally {
          file.exec('pragma query_only = off')
        }
      })
    },
    failure: (error) => sqliteFailure(error, path),
    close: () => db.destroy(),
  }
}

function opened(path: string): InstanceType<typeof Database> {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    const file = new Database(path)
    // FULL: what was acknowledged outlives the machine as well as the process.
    for (const pragma of [
      `busy_timeout = ${PATIENCE_MS}`,
      'journal_mode = wal',
      'synchronous = full',
      'foreign_keys = off',
      'cache_size = -64000',
      'wal_autocheckpoint = 8000',
      'temp_store = memory',
    ])
      file.exec(`pragma ${pragma}`)
    return file
  } catch (error) {
    throw sqliteFailure(error, path)
  }
}
